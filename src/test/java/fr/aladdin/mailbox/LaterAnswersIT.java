package fr.aladdin.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Accounts;
import fr.aladdin.account.Device;
import fr.aladdin.account.SignIns;
import fr.aladdin.platform.MovableClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Correspondents who answer what was really written, some minutes or a sign-in later. */
@ExtendWith(ArquillianExtension.class)
class LaterAnswersIT {

    private static final String MODULE = "mail-pieces-jointes";
    private static final Task REPLYING = new Task(MODULE, "repondre-avec-justificatif");
    private static final String ODILE = "odile.renaud@voisinage.example";
    private static final String TOWN_HALL = "accueil@mairie.clairval.example";
    private static final Attachment PROOF = new Attachment(
            new DocumentKey(MODULE, "justificatif-domicile"), "justificatif-domicile.pdf", "pdf", 92_000);

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private WritingDesk desk;

    @Inject
    private MovableClock clock;

    @Resource
    private ManagedExecutorService windows;

    private UUID owner = new UUID(0, 0);

    @BeforeEach
    void a_new_person() {
        owner = accounts.addParticipant("Amina").id();
    }

    @AfterEach
    void the_clock_is_put_right() {
        clock.putRight();
    }

    @Test
    void a_neighbour_answers_a_message_that_nobody_foresaw_after_ten_minutes_and_not_before() {
        send(ODILE, "Bonjour Odile, bonne fête !", List.of(), null);
        assertEquals(List.of(), looked());
        clock.moveOn(Duration.ofMinutes(11));
        Message answer = looked().get(0);
        assertEquals("Odile Renaud", answer.fromName());
        assertTrue(answer.body().startsWith("Bonjour Amina,"), answer.body());
        assertTrue(answer.body().endsWith("Odile Renaud"), answer.body());
        assertTrue(answer.isUnread());
    }

    @Test
    void two_who_thank_each_other_come_to_an_end() {
        send(ODILE, "Bonjour Odile", List.of(), null);
        clock.moveOn(Duration.ofMinutes(11));
        answer(looked().get(0), "Merci Odile", List.of(), null);
        clock.moveOn(Duration.ofMinutes(11));
        assertEquals(1, looked().size());
        clock.moveOn(Duration.ofDays(2));
        answer(looked().get(0), "Me revoilà", List.of(), null);
        clock.moveOn(Duration.ofMinutes(11));
        assertEquals(2, looked().size(), "another day it answers again");
    }

    @Test
    void who_forgets_the_document_is_asked_for_it() {
        send(ODILE, "Bonjour Odile, voici la photo.", List.of(), null);
        clock.moveOn(Duration.ofMinutes(11));
        assertTrue(looked().get(0).body().contains("je ne le vois pas"));
    }

    @Test
    void who_sends_it_after_all_is_thanked_and_no_longer_asked() {
        send(ODILE, "Bonjour Odile, voici mon justificatif.", List.of(), null);
        send(ODILE, "Le voici !", List.of(PROOF), null);
        clock.moveOn(Duration.ofMinutes(11));
        assertEquals(1, looked().size());
        assertTrue(looked().get(0).body().contains("justificatif-domicile.pdf"));
    }

    @Test
    void an_office_answers_when_the_person_comes_back() {
        String first = signIns.begin(owner, Device.SHARED);
        send(TOWN_HALL, "Bonjour, à quelle heure ouvrez-vous ?", List.of(), null);
        clock.moveOn(Duration.ofSeconds(5));
        assertEquals(List.of(), looked());
        signIns.end(signIns.find(first).orElseThrow().signIn());
        signIns.begin(owner, Device.SHARED);
        assertEquals("Mairie de Clairval", looked().get(0).fromName());
    }

    @Test
    void an_office_answers_the_next_day_to_who_never_signs_out() {
        signIns.begin(owner, Device.MINE);
        send(TOWN_HALL, "Bonjour, à quelle heure ouvrez-vous ?", List.of(), null);
        clock.moveOn(Duration.ofDays(1));
        assertEquals(1, looked().size());
    }

    @Test
    void who_goes_on_without_a_look_at_the_step_is_answered_by_the_module() {
        answer(delivered("msg-mairie"), "Bonjour, voici mon justificatif.", List.of(), REPLYING);
        clock.moveOn(Duration.ofMinutes(11));
        assertEquals(1, count("auto-sans-piece"));
        deliverReply("auto-sans-piece");
        assertEquals(1, count("auto-sans-piece"), "the step does not say it again");
    }

    @Test
    void what_the_step_has_answered_is_not_answered_again() {
        answer(delivered("msg-mairie"), "Bonjour, voici mon justificatif.", List.of(), REPLYING);
        deliverReply("auto-sans-piece");
        clock.moveOn(Duration.ofMinutes(11));
        looked();
        assertEquals(1, count("auto-sans-piece"));
    }

    @Test
    void the_module_names_the_document_that_it_received() {
        answer(delivered("msg-mairie"), "Bonjour, le voici.", List.of(PROOF), REPLYING);
        clock.moveOn(Duration.ofDays(1));
        Message thanks = looked().stream()
                .filter(message ->
                        message.scripted().filter("plus-tard-recu"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        assertTrue(thanks.body().contains("justificatif-domicile.pdf"));
    }

    @Test
    void two_windows_that_look_at_once_bring_it_once() throws Exception {
        send(ODILE, "Bonjour Odile", List.of(), null);
        clock.moveOn(Duration.ofMinutes(11));
        Callable<Boolean> look = () -> {
            mailboxes.bringDue(owner);
            return true;
        };
        for (Future<Boolean> looked : windows.invokeAll(Collections.nCopies(4, look))) {
            looked.get();
        }
        assertEquals(1, looked().size());
    }

    @Test
    void an_address_that_does_not_exist_is_not_answered_by_anybody() {
        send("personne@voisinage.example", "Bonjour", List.of(), null);
        clock.moveOn(Duration.ofDays(1));
        assertEquals(1, looked().size(), "only the post office");
    }

    private List<Message> looked() {
        mailboxes.bringDue(owner);
        return mailboxes.list(owner, Folder.INBOX, MessagePage.Cursor.START).lines().stream()
                .flatMap(line -> mailboxes.find(owner, line.id()).stream())
                .toList();
    }

    private long count(String scripted) {
        return looked().stream()
                .filter(message -> message.scripted().filter(scripted::equals).isPresent())
                .count();
    }

    private Message delivered(String scripted) {
        mailboxes.deliver(owner, REPLYING, List.of(scripted), names(), Instant.EPOCH);
        return looked().get(0);
    }

    private void deliverReply(String scripted) {
        mailboxes.deliverReply(owner, REPLYING, scripted, names(), Instant.EPOCH);
    }

    private static Names names() {
        return Names.of("Amina", "Claire", new Address("amina.10@exercice.example"));
    }

    private void send(String to, String body, List<Attachment> pieces, @Nullable Task task) {
        Draft draft = new Draft(UUID.randomUUID(), Draft.NEW, to, "", "", "Objet", body, pieces, null, null);
        assertTrue(desk.send(owner, draft, writer(), task).isSent());
    }

    private void answer(Message to, String body, List<Attachment> pieces, @Nullable Task task) {
        Draft page = Draft.answering(to);
        Draft draft =
                new Draft(page.id(), Draft.NEW, page.to(), "", "", page.subject(), body, pieces, page.replyTo(), null);
        assertTrue(desk.send(owner, draft, writer(), task).isSent());
    }

    private static Writer writer() {
        return new Writer("Amina", new Address("amina.10@exercice.example"));
    }
}
