package fr.aladdin.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Accounts;
import fr.aladdin.catalogue.mail.MailEvent;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MailboxesIT {

    private static final String MODULE = "sandbox";
    private static final DocumentKey PLAN = new DocumentKey(MODULE, "plan");
    private static final String ODILE = "odile.renaud@voisinage.example";

    @Inject
    private Accounts accounts;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private WritingDesk desk;

    @Inject
    private PracticeFolders folders;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService windows;

    private UUID owner = new UUID(0, 0);
    private Instant begun = Instant.EPOCH;

    @BeforeEach
    void a_new_person_gets_mail() {
        owner = accounts.addParticipant("Amina").id();
        begun = clock.instant().truncatedTo(ChronoUnit.MICROS);
        mailboxes.deliver(owner, new Task(MODULE, "trier"), List.of("msg-fete", "msg-gain"), names(), begun);
    }

    @Test
    void a_message_arrives_once_however_often_its_steps_are_opened() {
        mailboxes.deliver(owner, new Task(MODULE, "trier"), List.of("msg-fete"), names(), begun);
        mailboxes.deliver(owner, new Task(MODULE, "lire"), List.of("msg-fete"), names(), begun);
        assertEquals(2, inbox().size());
    }

    @Test
    void no_act_finds_the_message_of_another() {
        UUID other = accounts.addParticipant("Bruno").id();
        UUID id = scripted("msg-fete").id();
        assertEquals(Optional.empty(), mailboxes.find(other, id));
        assertEquals(Optional.empty(), mailboxes.open(other, id, false, null));
        assertEquals(Optional.empty(), mailboxes.openAttachment(other, id, PLAN, null));
        assertEquals(Optional.empty(), mailboxes.followLink(other, id, "lot", null));
        assertEquals(Optional.empty(), folders.keep(other, id, PLAN, null));
        assertEquals(Optional.empty(), desk.answer(other, id));
        assertEquals(Optional.empty(), desk.forward(other, id));
        assertFalse(mailboxes.delete(other, id, null));
        assertFalse(mailboxes.report(other, id, null));
        assertFalse(mailboxes.restore(other, id, null));
        assertFalse(mailboxes.move(other, id, Folder.TO_KEEP, null));
        assertEquals(List.of(), mailboxes.listThread(other, id));
        assertEquals(List.of(), search(other, "fete"));
        assertEquals(Folder.INBOX, scripted("msg-fete").folder());
        assertTrue(scripted("msg-fete").isUnread());
        assertEquals(List.of(), mailboxes.factsSince(owner, MODULE, begun).events());
    }

    @Test
    void an_answer_to_the_message_of_another_quotes_nothing_of_it() {
        UUID other = accounts.addParticipant("Bruno").id();
        UUID id = scripted("msg-fete").id();
        Draft typed = new Draft(UUID.randomUUID(), Draft.NEW, ODILE, "", "", "Re", "Bonjour", List.of(), id, null);
        Message kept = desk.keep(other, typed, writer(), null).message();
        assertEquals(Optional.empty(), kept.replyTo());
        assertEquals("", kept.quoted());
    }

    @Test
    void the_draft_of_another_stays_as_it_is() {
        UUID other = accounts.addParticipant("Bruno").id();
        Draft draft = written(ODILE, "Bonjour Odile");
        desk.keep(owner, draft, writer(), null);
        assertEquals(Optional.empty(), desk.goOn(other, draft.id()));
        Message own =
                desk.send(other, saying(draft, "Autre chose"), writer(), null).message();
        assertFalse(own.id().equals(draft.id()));
        assertEquals(other, own.owner());
        assertEquals("Bonjour Odile", goneOn(draft).body());
    }

    @Test
    void a_message_sent_twice_from_one_page_leaves_once() {
        Draft draft = written(ODILE, "Bonjour Odile");
        assertTrue(desk.send(owner, draft, writer(), null).isSent());
        assertTrue(desk.send(owner, draft, writer(), null).isSent());
        assertEquals(1, lines(owner, Folder.SENT).size());
        assertEquals(1, countSendings());
    }

    @Test
    void a_message_sent_from_two_windows_at_once_leaves_once() throws Exception {
        Draft draft = written("personne@nulle-part.example", "Bonjour");
        Callable<Boolean> send = () -> desk.send(owner, draft, writer(), null).isSent();
        for (Future<Boolean> sent : windows.invokeAll(Collections.nCopies(3, send))) {
            assertTrue(sent.get());
        }
        assertEquals(1, lines(owner, Folder.SENT).size());
        assertEquals(1, countSendings());
        assertEquals(3, inbox().size(), "and it came back once");
    }

    @Test
    void a_draft_that_went_on_in_another_window_keeps_both_texts() {
        Draft first = written(ODILE, "Bonjour");
        desk.keep(owner, first, writer(), null);
        Draft seen = goneOn(first);
        desk.keep(owner, saying(seen, "Bonjour Odile"), writer(), null);
        Written aside = desk.keep(owner, saying(seen, "Bonjour madame"), writer(), null);
        assertTrue(aside.isAside());
        assertEquals("Bonjour Odile", goneOn(first).body());
        assertEquals("Bonjour madame", aside.message().body());
        assertEquals(2, lines(owner, Folder.DRAFTS).size());
    }

    @Test
    void what_was_typed_in_an_old_window_is_kept_when_the_draft_has_left() {
        Draft first = written(ODILE, "Bonjour");
        desk.keep(owner, first, writer(), null);
        Draft seen = goneOn(first);
        assertTrue(desk.send(owner, seen, writer(), null).isSent());
        assertTrue(
                desk.send(owner, saying(seen, "Encore un mot"), writer(), null).isAside());
        assertEquals(1, lines(owner, Folder.SENT).size());
        assertEquals(1, lines(owner, Folder.DRAFTS).size());
    }

    @Test
    void a_draft_put_aside_and_gone_on_with_is_noted() {
        Draft draft = written(ODILE, "Bonjour");
        desk.putAside(owner, draft, writer(), null);
        assertEquals(
                "Bonjour", desk.resume(owner, draft.id(), null).orElseThrow().body());
        assertEquals(List.of(MailEvent.Kind.DRAFT_KEPT, MailEvent.Kind.DRAFT_RESUMED), kinds());
    }

    @Test
    void nobody_goes_on_with_the_draft_of_another() {
        Draft draft = written(ODILE, "Bonjour");
        desk.putAside(owner, draft, writer(), null);
        UUID other = accounts.addParticipant("Bruno").id();
        assertEquals(Optional.empty(), desk.resume(other, draft.id(), null));
        assertEquals(List.of(MailEvent.Kind.DRAFT_KEPT), kinds());
    }

    @Test
    void a_sent_message_read_again_is_noted_with_its_address() {
        UUID sent = desk.send(owner, written(ODILE, "Bonjour"), writer(), null)
                .message()
                .id();
        mailboxes.open(owner, sent, false, null);
        MailEvent last = events().get(events().size() - 1);
        assertEquals(MailEvent.Kind.SENT_OPENED, last.kind());
        assertEquals(ODILE, last.detail());
    }

    @Test
    void an_address_that_nobody_has_brings_the_message_back() {
        desk.send(owner, written("odile.renaut@voisinage.example", "Bonjour"), writer(), null);
        Message back = received(PostOffice.NOT_DELIVERED).orElseThrow();
        assertTrue(back.body().contains("odile.renaut@voisinage.example"));
        assertTrue(back.isUnread());
        assertEquals(2, mailboxes.listThread(owner, back.thread()).size(), "in the exchange of what was sent");
    }

    @Test
    void an_address_that_somebody_has_brings_nothing_back() {
        desk.send(owner, written(ODILE, "Bonjour"), writer(), null);
        assertEquals(Optional.empty(), received(PostOffice.NOT_DELIVERED));
    }

    @Test
    void a_message_to_oneself_arrives() {
        desk.send(owner, written(writer().address().value(), "Pense-bête"), writer(), null);
        assertEquals(3, inbox().size());
        assertEquals(1, lines(owner, Folder.SENT).size());
    }

    @Test
    void unread_messages_are_counted_folder_by_folder() {
        assertEquals(2L, mailboxes.countUnread(owner).get(Folder.INBOX));
        mailboxes.open(owner, scripted("msg-fete").id(), false, null);
        mailboxes.report(owner, scripted("msg-gain").id(), null);
        assertFalse(mailboxes.countUnread(owner).containsKey(Folder.INBOX));
        assertEquals(1L, mailboxes.countUnread(owner).get(Folder.SPAM));
    }

    @Test
    void a_search_forgives_accents_and_capitals_and_looks_everywhere() {
        desk.send(owner, written(ODILE, "Où est l’Œuvre d’Élodie ?"), writer(), null);
        for (String typed : List.of("élodie", "ELODIE", "oeuvre", "Œuvre elodie")) {
            assertEquals(1, search(owner, typed).size(), typed);
        }
        assertEquals(0, search(owner, "elodie introuvable").size(), "every word must be there");
        assertEquals(0, search(owner, "%").size(), "no sign stands for others");
    }

    private List<MailEvent> events() {
        return mailboxes.factsSince(owner, MODULE, begun).events();
    }

    private List<MailEvent.Kind> kinds() {
        return events().stream().map(MailEvent::kind).toList();
    }

    private long countSendings() {
        return events().stream()
                .filter(event -> event.kind() == MailEvent.Kind.SENT)
                .count();
    }

    private static Names names() {
        return Names.of("Amina", "Claire", new Address("amina.10@exercice.example"));
    }

    private static Writer writer() {
        return new Writer("Amina", new Address("amina.10@exercice.example"));
    }

    private static Draft written(String to, String body) {
        return new Draft(UUID.randomUUID(), Draft.NEW, to, "", "", "Objet", body, List.of(), null, null);
    }

    private static Draft saying(Draft draft, String body) {
        return new Draft(draft.id(), draft.version(), draft.to(), "", "", draft.subject(), body, List.of(), null, null);
    }

    private Draft goneOn(Draft draft) {
        return desk.goOn(owner, draft.id()).orElseThrow();
    }

    private List<MessageLine> inbox() {
        return lines(owner, Folder.INBOX);
    }

    private List<MessageLine> lines(UUID person, Folder folder) {
        return mailboxes.list(person, folder, MessagePage.Cursor.START).lines();
    }

    private List<MessageLine> search(UUID person, String typed) {
        return mailboxes
                .search(person, SearchWords.read(typed), MessagePage.Cursor.START, null)
                .lines();
    }

    private Message scripted(String id) {
        return Folder.listAll().stream()
                .flatMap(folder -> find(folder, id).stream())
                .findFirst()
                .orElseThrow();
    }

    private Optional<Message> received(String id) {
        return find(Folder.INBOX, id);
    }

    private Optional<Message> find(Folder folder, String id) {
        return lines(owner, folder).stream()
                .flatMap(line -> mailboxes.find(owner, line.id()).stream())
                .filter(message -> message.scripted().filter(id::equals).isPresent())
                .findFirst();
    }
}
