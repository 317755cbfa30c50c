package fr.aladdin.learning;

import static fr.aladdin.learning.SampleModule.CHOOSE;
import static fr.aladdin.learning.SampleModule.MISSION;
import static fr.aladdin.learning.SampleModule.READ;
import static fr.aladdin.learning.SampleModule.SUMMARY;
import static fr.aladdin.learning.SampleModule.TYPE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Accounts;
import fr.aladdin.account.Device;
import fr.aladdin.account.FormKeys;
import fr.aladdin.account.SignIns;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Verdict;
import fr.aladdin.language.Language;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PassagesIT {

    private final LearningModule module = SampleModule.module();

    @Inject
    private Passages passages;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Test
    void an_answer_to_a_step_not_reached_is_refused_and_changes_nothing() {
        UUID person = started();
        UUID form = UUID.randomUUID();
        NotNow refused = assertThrows(NotNow.class, () -> choose(person, "b", form));
        assertEquals(NotNow.Reason.STEP_NOT_REACHED, refused.reason());
        assertEquals(READ, passage(person).current(module));
        assertEquals(Optional.empty(), passage(person).findVisit(CHOOSE));
        assertEquals(List.of(), answers(person, CHOOSE));
        goOn(person, READ);
        choose(person, "b", form);
        assertEquals(1, answers(person, CHOOSE).size(), "a refused form may be sent when its time has come");
    }

    @Test
    void a_step_that_is_not_done_is_not_left() {
        UUID person = started();
        goOn(person, READ);
        NotNow refused = assertThrows(NotNow.class, () -> goOn(person, CHOOSE));
        assertEquals(NotNow.Reason.STEP_NOT_DONE, refused.reason());
        assertEquals(CHOOSE, passage(person).current(module));
        assertEquals(Optional.empty(), passage(person).findVisit(TYPE));
    }

    @Test
    void the_same_form_sent_twice_counts_once() {
        UUID person = started();
        goOn(person, READ);
        UUID form = UUID.randomUUID();
        choose(person, "a", form);
        assertThrows(FormKeys.AlreadyDone.class, () -> choose(person, "b", form));
        assertEquals(List.of(Verdict.NOT_YET), verdicts(person, CHOOSE));
        UUID hint = UUID.randomUUID();
        passages.showHint(person, module, CHOOSE, 3, hint);
        assertThrows(FormKeys.AlreadyDone.class, () -> passages.showHint(person, module, CHOOSE, 3, hint));
        assertEquals(1, passage(person).findVisit(CHOOSE).orElseThrow().hints());
    }

    @Test
    void a_module_under_way_is_not_begun_a_second_time() {
        UUID person = started();
        goOn(person, READ);
        Passage again = passages.start(person, module, UUID.randomUUID());
        assertEquals(passage(person).id(), again.id());
        assertEquals(CHOOSE, again.current(module));
    }

    @Test
    void on_another_machine_the_person_goes_on_at_the_same_step() {
        UUID person = started();
        goOn(person, READ);
        choose(person, "a", UUID.randomUUID());
        passages.showHint(person, module, CHOOSE, 3, UUID.randomUUID());
        String workshop = signIns.begin(person, Device.SHARED);
        signIns.end(signIns.find(workshop).orElseThrow().signIn());
        String home = signIns.begin(person, Device.MINE);
        UUID who = signIns.find(home).orElseThrow().account();
        assertEquals(CHOOSE, passage(who).current(module));
        assertEquals(1, passage(who).findVisit(CHOOSE).orElseThrow().hints());
        assertEquals(List.of(Verdict.NOT_YET), verdicts(who, CHOOSE));
        choose(who, "b", UUID.randomUUID());
        assertEquals(List.of(Verdict.NOT_YET, Verdict.RIGHT), verdicts(who, CHOOSE));
    }

    @Test
    void nobody_touches_the_passage_of_another() {
        UUID person = started();
        goOn(person, READ);
        UUID stranger = person();
        assertEquals(Optional.empty(), passages.find(stranger, module.slug()));
        assertRefused(() -> choose(stranger, "b", UUID.randomUUID()));
        assertRefused(() -> goOn(stranger, CHOOSE));
        assertRefused(() -> passages.showHint(stranger, module, CHOOSE, 3, UUID.randomUUID()));
        assertRefused(() -> passages.open(stranger, module, CHOOSE));
        assertEquals(CHOOSE, passage(person).current(module));
        assertEquals(0, passage(person).findVisit(CHOOSE).orElseThrow().hints());
        assertEquals(List.of(), answers(person, CHOOSE));
    }

    @Test
    void when_the_content_changes_the_person_goes_on_at_the_first_step_not_done() {
        UUID person = started();
        goOn(person, READ);
        choose(person, "a", UUID.randomUUID());
        UUID passage = passage(person).id();
        LearningModule changed =
                SampleModule.inVersion("v2", Map.of("entree.titre", "Un module"), READ, TYPE, MISSION, SUMMARY);
        assertEquals(TYPE, passage(person).current(changed));
        passages.open(person, changed, TYPE);
        Answer answer = passages.answer(person, attempt(changed, TYPE, "typed", "exe"), UUID.randomUUID());
        assertEquals("v2", answer.contentVersion());
        assertEquals(Optional.of(MISSION), passages.goOn(person, changed, TYPE, Language.FRENCH, UUID.randomUUID()));
        assertEquals(MISSION, passage(person).current(changed));
        assertEquals(passage, passage(person).id());
        Answer before = answers(person, CHOOSE).get(0);
        assertEquals("v1", before.contentVersion(), "what was answered before stays as it was given");
        assertEquals("a", before.given().first("choice"));
    }

    @Test
    void a_finished_module_can_be_begun_again_and_the_first_passage_stays() {
        LearningModule brief = SampleModule.of(READ, SUMMARY);
        UUID person = person();
        UUID first = passages.start(person, brief, UUID.randomUUID()).id();
        passages.goOn(person, brief, READ, Language.FRENCH, UUID.randomUUID());
        assertEquals(Optional.empty(), passages.goOn(person, brief, SUMMARY, Language.FRENCH, UUID.randomUUID()));
        assertTrue(passage(person).finished());
        Passage second = passages.start(person, brief, UUID.randomUUID());
        assertTrue(!second.id().equals(first) && !second.finished());
        assertEquals(second.id(), passage(person).id());
    }

    private void assertRefused(Runnable act) {
        NotNow refused = assertThrows(NotNow.class, act::run);
        assertEquals(NotNow.Reason.NOT_STARTED, refused.reason());
    }

    private UUID person() {
        return accounts.addParticipant("Essai").id();
    }

    private UUID started() {
        UUID person = person();
        passages.start(person, module, UUID.randomUUID());
        return person;
    }

    private void goOn(UUID person, Step from) {
        passages.goOn(person, module, from, Language.FRENCH, UUID.randomUUID());
    }

    private void choose(UUID person, String choice, UUID form) {
        passages.answer(person, attempt(module, CHOOSE, "choice", choice), form);
    }

    private static Attempt attempt(LearningModule content, Exercise exercise, String field, String value) {
        return Attempt.of(content, exercise, Given.of(Map.of(field, List.of(value))), Language.FRENCH);
    }

    private Passage passage(UUID person) {
        return passages.find(person, module.slug()).orElseThrow();
    }

    private List<Answer> answers(UUID person, Step step) {
        return passages.listAnswers(passage(person).id(), step.id());
    }

    private List<Verdict> verdicts(UUID person, Step step) {
        return answers(person, step).stream().map(Answer::verdict).toList();
    }
}
