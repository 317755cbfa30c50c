package fr.aladdin.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Accounts;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.MailboxTask;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Texts;
import fr.aladdin.catalogue.Verdict;
import fr.aladdin.language.Language;
import fr.aladdin.mailbox.DocumentKey;
import fr.aladdin.mailbox.Folder;
import fr.aladdin.mailbox.Mailboxes;
import fr.aladdin.mailbox.Message;
import fr.aladdin.mailbox.MessagePage;
import fr.aladdin.mailbox.Resets;
import fr.aladdin.mailbox.Task;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A module that is played in the mailbox, begun again, and gone on with after a fresh start of the mailbox. */
@ExtendWith(ArquillianExtension.class)
class PracticeMailIT {

    private static final DocumentKey PLAN = new DocumentKey("sandbox", "plan");

    @Inject
    private Accounts accounts;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Passages passages;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Resets resets;

    private UUID person = new UUID(0, 0);
    private LearningModule module = SampleModule.module();
    private Step read = SampleModule.READ;

    @BeforeEach
    void somebody_begins_the_module_with_the_message_of_odile() {
        LearningModule sandbox = catalogue.getModule("sandbox");
        read = sandbox.findStep("lire").filter(MailboxTask.class::isInstance).orElseThrow();
        module = playing(sandbox, read);
        person = accounts.addParticipant("Amina").id();
        passages.start(person, module, UUID.randomUUID());
    }

    @Test
    void a_module_begun_again_brings_its_message_again_and_asks_to_do_it_again() {
        UUID first = inbox().get(0).id();
        finish();
        mailboxes.move(person, first, Folder.TO_KEEP, null);
        passages.start(person, module, UUID.randomUUID());
        assertEquals(1, inbox().size());
        assertTrue(inbox().get(0).isUnread());
        assertFalse(look().correction().isRight(), "what was done in the first passage does not count in the second");
        finish();
    }

    @Test
    void a_message_left_where_it_came_does_not_lie_there_twice() {
        finish();
        passages.start(person, module, UUID.randomUUID());
        assertEquals(1, inbox().size());
        assertTrue(inbox().get(0).isUnread());
    }

    @Test
    void after_a_fresh_start_the_step_brings_its_message_again_when_it_is_opened_and_what_was_done_stays() {
        doIt();
        assertTrue(look().correction().isRight());
        answer();
        resets.reset(person);
        assertEquals(List.of(), inbox());
        assertTrue(passages.isToBeOpened(passage(), module, read));
        passages.open(person, module, read);
        assertEquals(1, inbox().size());
        assertFalse(passages.isToBeOpened(passage(), module, read), "it comes once");
        assertTrue(passage().findVisit(read).orElseThrow().done());
        assertEquals(1, passages.listAnswers(passage().id(), read.id()).size());
    }

    @Test
    void after_a_fresh_start_a_finished_module_brings_its_message_when_its_step_is_looked_at_again() {
        finish();
        resets.reset(person);
        passages.open(person, module, read);
        assertEquals(1, inbox().size());
        assertTrue(passage().finished());
    }

    @Test
    void a_mission_that_was_reached_by_opening_something_is_kept_once_when_its_person_goes_on() {
        doIt();
        assertEquals(Optional.of(SampleModule.SUMMARY), goOn());
        assertEquals(List.of(Verdict.RIGHT), verdicts());
        assertEquals(Optional.of(SampleModule.SUMMARY), goOn(), "from the step looked at again");
        assertEquals(List.of(Verdict.RIGHT), verdicts());
    }

    @Test
    void a_mission_that_is_not_reached_is_not_left_and_its_form_may_be_sent_again_when_it_is() {
        UUID form = UUID.randomUUID();
        assertEquals(
                NotNow.Reason.STEP_NOT_DONE,
                assertThrows(NotNow.class, () -> goOn(form)).reason());
        doIt();
        assertEquals(Optional.of(SampleModule.SUMMARY), goOn(form));
        assertEquals(List.of(Verdict.RIGHT), verdicts());
    }

    /** The module with nothing but that step and a summary. */
    private static LearningModule playing(LearningModule whole, Step step) {
        LearningModule.Outline outline = new LearningModule.Outline(
                whole.slug(), whole.path(), 1, 1, List.of(), whole.skills(), List.of(), List.of(), Map.of(), List.of());
        LearningModule.World world =
                new LearningModule.World(List.of(), whole.documents(), whole.messages(), whole.demands(), List.of());
        Texts texts = new Texts(new LinkedHashMap<>(Map.of("entree.titre", "Un module")), Map.of());
        return new LearningModule(outline, world, List.of(step, SampleModule.SUMMARY), texts, "v1");
    }

    private void finish() {
        doIt();
        answer();
        passages.goOn(person, module, read, Language.FRENCH, UUID.randomUUID());
        passages.goOn(person, module, SampleModule.SUMMARY, Language.FRENCH, UUID.randomUUID());
        assertTrue(passage().finished());
    }

    private void doIt() {
        UUID message = inbox().get(0).id();
        Task task = new Task(module.slug(), read.id());
        mailboxes.open(person, message, false, task);
        mailboxes.openAttachment(person, message, PLAN, task);
        mailboxes.open(person, message, false, task);
    }

    private void answer() {
        passages.judgeMail(person, attempt(), UUID.randomUUID());
        assertTrue(
                passages.listAnswers(passage().id(), read.id()).stream().anyMatch(answer -> answer.is(Verdict.RIGHT)));
    }

    private Optional<Step> goOn() {
        return goOn(UUID.randomUUID());
    }

    private Optional<Step> goOn(UUID form) {
        return passages.goOn(person, module, read, Language.FRENCH, form);
    }

    private List<Verdict> verdicts() {
        return passages.listAnswers(passage().id(), read.id()).stream()
                .map(Answer::verdict)
                .toList();
    }

    private Passages.Look look() {
        return passages.lookAtMail(passage(), attempt(), List.of());
    }

    private Attempt attempt() {
        return Attempt.of(module, (Exercise) read, Given.of(Map.of()), Language.FRENCH);
    }

    private Passage passage() {
        return passages.find(person, module.slug()).orElseThrow();
    }

    private List<Message> inbox() {
        return mailboxes.list(person, Folder.INBOX, MessagePage.Cursor.START).lines().stream()
                .map(line -> mailboxes.find(person, line.id()).orElseThrow())
                .toList();
    }
}
