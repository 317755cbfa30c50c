package fr.aladdin.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Accounts;
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
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is a person's own in their mailbox: folders, address book, signature, room, and a fresh start. */
@ExtendWith(ArquillianExtension.class)
class OwnMailboxIT {

    private static final Task TASK = new Task("sandbox", "trier");
    private static final DocumentKey PLAN = new DocumentKey("sandbox", "plan");
    private static final Address MINE = new Address("amina.10@exercice.example");
    private static final String ODILE = "odile.renaud@voisinage.example";
    private static final String SAMUEL = "samuel.okoro@voisinage.example";

    @Inject
    private Accounts accounts;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private WritingDesk desk;

    @Inject
    private PracticeFolders documents;

    @Inject
    private OwnFolders folders;

    @Inject
    private Contacts contacts;

    @Inject
    private Signatures signatures;

    @Inject
    private Rooms rooms;

    @Inject
    private Resets resets;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService windows;

    private UUID owner = new UUID(0, 0);
    private UUID other = new UUID(0, 0);
    private Instant begun = Instant.EPOCH;

    @BeforeEach
    void a_new_person_gets_mail() {
        owner = accounts.addParticipant("Amina").id();
        other = accounts.addParticipant("Bruno").id();
        begun = clock.instant().truncatedTo(ChronoUnit.MICROS);
        deliver(begun);
    }

    @Test
    void a_message_is_put_into_ones_own_folder_and_comes_back_when_the_folder_goes() {
        Folder school = make("École des garçons");
        UUID fete = scripted("msg-fete").id();
        assertTrue(mailboxes.move(owner, fete, school, null));
        assertEquals(List.of(fete), ids(school));
        assertEquals(1L, mailboxes.countUnread(owner).get(school));
        assertEquals(1, folders.remove(owner, school.ownId().orElseThrow()));
        assertTrue(ids(Folder.INBOX).contains(fete));
        assertEquals(List.of(), folders.list(owner));
        assertFalse(mailboxes.move(owner, fete, school, null), "a folder that is gone takes nothing");
        assertTrue(ids(Folder.INBOX).contains(fete));
    }

    @Test
    void names_of_folders_have_clear_limits() {
        make("Santé");
        assertEquals(Optional.of(FolderSlip.NAMELESS), folders.make(owner, UUID.randomUUID(), " \t "));
        assertEquals(Optional.of(FolderSlip.TAKEN), folders.make(owner, UUID.randomUUID(), "SANTE"));
        assertEquals(Optional.of(FolderSlip.TAKEN), folders.make(owner, UUID.randomUUID(), "reçus"));
        assertEquals(Optional.of(FolderSlip.TOO_LONG), folders.make(owner, UUID.randomUUID(), "é".repeat(41)));
        assertEquals(Optional.empty(), folders.make(owner, UUID.randomUUID(), "é".repeat(40)));
        for (int i = folders.list(owner).size(); i < OwnFolders.MOST; i++) {
            make("Dossier " + i);
        }
        assertEquals(Optional.of(FolderSlip.TOO_MANY), folders.make(owner, UUID.randomUUID(), "Encore un"));
    }

    @Test
    void a_folder_made_twice_from_one_page_is_there_once() throws Exception {
        UUID id = UUID.randomUUID();
        Callable<Optional<FolderSlip>> make = () -> folders.make(owner, id, "Logement");
        for (Future<Optional<FolderSlip>> made : windows.invokeAll(Collections.nCopies(3, make))) {
            assertEquals(Optional.empty(), made.get());
        }
        assertEquals(1, folders.list(owner).size());
    }

    @Test
    void a_folder_keeps_its_messages_under_a_new_name() {
        Folder folder = make("Ecole");
        mailboxes.move(owner, scripted("msg-fete").id(), folder, null);
        UUID id = folder.ownId().orElseThrow();
        assertEquals(Optional.empty(), folders.rename(owner, id, "École"), "its own name in better letters");
        assertEquals("École", folders.list(owner).get(0).name());
        assertEquals(1, ids(folder).size());
    }

    @Test
    void nobody_touches_what_is_anothers_own() {
        Folder folder = make("Santé");
        UUID folderId = folder.ownId().orElseThrow();
        UUID contact = add("Lina", "lina.haddad@voisinage.example");
        signatures.keep(owner, new Signature("Amina"));
        mailboxes.delete(owner, scripted("msg-gain").id(), null);
        assertEquals(Optional.of(FolderSlip.GONE), folders.rename(other, folderId, "À moi"));
        assertEquals(0, folders.remove(other, folderId));
        assertEquals(List.of(), folders.list(other));
        assertFalse(mailboxes.move(owner, scripted("msg-fete").id(), Folder.own(UUID.randomUUID()), null));
        assertEquals(Optional.of(ContactSlip.GONE), contacts.change(other, contact, "À moi", ODILE));
        contacts.remove(other, contact);
        rooms.emptyBin(other);
        resets.reset(other);
        assertEquals("Santé", folders.list(owner).get(0).name());
        assertTrue(contacts.book(owner).findOwn(contact).isPresent());
        assertEquals("Amina", signatures.get(owner).text());
        assertEquals(1, ids(Folder.BIN).size());
        assertEquals(Optional.empty(), contacts.book(other).findOwn(contact));
        assertEquals(Signature.NONE, signatures.get(other));
    }

    @Test
    void a_person_is_put_into_the_book_changed_found_with_a_slip_and_taken_out() {
        UUID id = add("Lina Haddad", "Lina.Haddad@voisinage.example");
        assertEquals(Optional.empty(), contacts.add(owner, id, "Lina", "x@y.example"), "sent twice, added once");
        assertEquals("lina.haddad@voisinage.example", entry(id).address().value());
        assertEquals(List.of("Lina Haddad"), names(contacts.book(owner).search("hadad")));
        assertEquals(List.of("Lina Haddad"), names(contacts.book(owner).search("LINA")));
        assertEquals(Optional.empty(), contacts.change(owner, id, "Lina H.", "lina.h@voisinage.example"));
        assertEquals("Lina H.", entry(id).name());
        contacts.remove(owner, id);
        assertEquals(Optional.empty(), contacts.book(owner).findOwn(id));
    }

    @Test
    void the_book_says_why_somebody_cannot_be_put_in() {
        add("Lina", "lina.haddad@voisinage.example");
        assertEquals(Optional.of(ContactSlip.NAMELESS), tryToAdd(" ", ODILE));
        assertEquals(Optional.of(ContactSlip.TOO_LONG), tryToAdd("x".repeat(61), ODILE));
        assertEquals(Optional.of(ContactSlip.ADDRESS), tryToAdd("Lina", "lina.haddad"));
        assertEquals(Optional.of(ContactSlip.KNOWN), tryToAdd("Une autre", "LINA.haddad@voisinage.example"));
        assertEquals(Optional.empty(), tryToAdd("Ma voisine Odile", ODILE), "a name of one's own for a given person");
        assertEquals(
                List.of("Ma voisine Odile"),
                names(contacts.book(owner).search(ODILE)),
                "and it stands in place of the given one");
    }

    @Test
    void those_one_has_written_to_or_been_written_by_are_offered_for_the_book_and_no_trap() {
        desk.send(owner, written("accueil@mairie.clairval.example", "Bonjour"), writer(), null);
        assertEquals(
                List.of("accueil@mairie.clairval.example"),
                contacts.listRecent(owner).stream()
                        .map(one -> one.address().value())
                        .toList(),
                "Odile is in the book already, the trap of Grand Gain is not offered");
    }

    @Test
    void a_signature_stands_below_new_messages_answers_and_forwarded_ones() {
        UUID fete = scripted("msg-fete").id();
        signatures.keep(owner, new Signature("Amina Diallo\n12 rue du Canal"));
        Stream.of(
                        desk.blank(owner),
                        desk.answer(owner, fete).orElseThrow(),
                        desk.forward(owner, fete).orElseThrow())
                .forEach(draft -> assertEquals("\n\n-- \nAmina Diallo\n12 rue du Canal", draft.body()));
        signatures.keep(owner, Signature.NONE);
        assertEquals("", desk.blank(owner).body());
        assertFalse(signatures.keep(owner, new Signature("x".repeat(301))), "it has a limit");
        assertEquals(Signature.NONE, signatures.get(owner));
    }

    @Test
    void a_message_that_came_back_is_written_again_to_who_was_meant_and_to_nobody_else() {
        desk.send(owner, written("odile.renaut@voisinage.example, " + SAMUEL, "Bonjour"), writer(), null);
        Message back = scripted(PostOffice.NOT_DELIVERED);
        assertTrue(back.body().contains("Vouliez-vous écrire à " + ODILE), back.body());
        Draft again = desk.sendAgain(owner, back.id()).orElseThrow();
        assertEquals(ODILE, again.to());
        assertEquals("Bonjour", again.body());
        assertEquals(Optional.empty(), desk.sendAgain(other, back.id()));
        assertEquals(
                Optional.empty(), desk.sendAgain(owner, scripted("msg-fete").id()));
    }

    @Test
    void a_message_to_an_address_that_resembles_nothing_comes_back_without_a_guess() {
        desk.send(owner, written("personne@nulle-part.example", "Bonjour"), writer(), null);
        Message back = scripted(PostOffice.NOT_DELIVERED);
        assertFalse(back.body().contains("Vouliez-vous"), back.body());
        assertEquals(
                "personne@nulle-part.example",
                desk.sendAgain(owner, back.id()).orElseThrow().to());
    }

    @Test
    void a_full_mailbox_sends_no_document_but_words_and_still_receives() {
        for (int i = 0; i < 3; i++) {
            assertTrue(desk.send(owner, carrying(9_000_000), writer(), null).isSent());
        }
        assertTrue(rooms.get(owner).isFull());
        Draft heavy = carrying(1_000);
        assertFalse(desk.send(owner, heavy, writer(), null).isSent());
        assertEquals(
                List.of("mailbox_write.slip.full"),
                desk.listSlips(owner, desk.goOn(owner, heavy.id()).orElseThrow()).stream()
                        .map(WritingSlip::key)
                        .toList());
        assertTrue(desk.send(owner, written(ODILE, "Des mots"), writer(), null).isSent());
        deliver(clock.instant());
        assertTrue(scripted("msg-fete").isUnread(), "what a module sends arrives all the same");
        rooms.listLargest(owner).stream()
                .filter(message -> message.size().bytes() > 1_000_000)
                .forEach(message -> mailboxes.delete(owner, message.id(), null));
        assertTrue(rooms.get(owner).isFull(), "the bin takes place too");
        rooms.emptyBin(owner);
        assertFalse(rooms.get(owner).isFull());
        assertTrue(desk.send(owner, desk.goOn(owner, heavy.id()).orElseThrow(), writer(), null)
                .isSent());
    }

    @Test
    void what_was_emptied_out_of_the_bin_is_found_nowhere_and_counts_as_thrown_away() {
        UUID fete = scripted("msg-fete").id();
        UUID thread = scripted("msg-fete").thread();
        desk.send(owner, answering(fete), writer(), null);
        mailboxes.delete(owner, fete, null);
        assertEquals(1, rooms.bin(owner).messages());
        rooms.emptyBin(owner);
        assertEquals(0, rooms.bin(owner).messages());
        assertEquals(Optional.empty(), mailboxes.find(owner, fete));
        assertEquals(List.of(), search("plan.pdf").lines());
        assertEquals(1, mailboxes.listThread(owner, thread).size(), "only the answer is left of the exchange");
        var facts = mailboxes.factsSince(owner, "sandbox", begun);
        assertEquals("bin", facts.folders().get("msg-fete"));
        assertEquals(Optional.of("msg-fete"), facts.writing().orElseThrow().replyTo());
    }

    @Test
    void a_fresh_start_empties_the_box_and_keeps_the_record() {
        UUID fete = scripted("msg-fete").id();
        mailboxes.open(owner, fete, false, TASK);
        documents.keep(owner, fete, PLAN, TASK);
        Folder folder = make("Santé");
        mailboxes.move(owner, fete, folder, TASK);
        add("Lina", "lina.haddad@voisinage.example");
        signatures.keep(owner, new Signature("Amina"));
        desk.send(owner, written(ODILE, "Bonjour"), writer(), null);
        int events = mailboxes.factsSince(owner, "sandbox", begun).events().size();

        resets.reset(owner);

        assertEquals(
                List.of(),
                Folder.listAll().stream().flatMap(f -> ids(f).stream()).toList());
        assertEquals(List.of(), folders.list(owner));
        assertEquals(Signature.NONE, signatures.get(owner));
        assertTrue(contacts.book(owner).entries().stream().noneMatch(BookEntry::isOwn));
        assertEquals(0, rooms.get(owner).used().bytes());
        assertEquals(
                events, mailboxes.factsSince(owner, "sandbox", begun).events().size());
        assertEquals(List.of(), search("bonjour").lines());
        assertTrue(mailboxes.isWaitingFor(owner, "sandbox", List.of("msg-fete"), begun));
        deliver(begun);
        assertEquals(2, ids(Folder.INBOX).size());
        assertFalse(mailboxes.isWaitingFor(owner, "sandbox", List.of("msg-fete"), begun));
    }

    @Test
    void a_new_passage_finds_one_message_as_new_wherever_the_old_one_is() {
        UUID fete = scripted("msg-fete").id();
        mailboxes.open(owner, fete, false, TASK);
        deliver(clock.instant());
        assertEquals(2, ids(Folder.INBOX).size(), "one that was only read is made new again");
        assertTrue(scripted("msg-fete").isUnread());
        assertEquals(fete, scripted("msg-fete").id());

        mailboxes.move(owner, fete, Folder.TO_KEEP, TASK);
        deliver(clock.instant());
        assertEquals(2, ids(Folder.INBOX).size(), "one that was put away stays there and a new one comes");
        assertEquals(List.of(fete), ids(Folder.TO_KEEP));
        assertEquals(
                "inbox", mailboxes.factsSince(owner, "sandbox", begun).folders().get("msg-fete"));

        UUID second = ids(Folder.INBOX).stream()
                .filter(id -> mailboxes
                        .find(owner, id)
                        .flatMap(Message::scripted)
                        .filter("msg-fete"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        desk.send(owner, answering(second), writer(), TASK);
        deliver(clock.instant());
        assertEquals(3, ids(Folder.INBOX).size(), "one that was answered stays with its answer");
    }

    @Test
    void within_a_passage_a_message_that_was_thrown_away_does_not_come_again() {
        mailboxes.delete(owner, scripted("msg-fete").id(), TASK);
        deliver(begun);
        assertEquals(1, ids(Folder.INBOX).size());
    }

    @Test
    void a_document_kept_in_an_earlier_passage_is_to_be_kept_anew() {
        documents.keep(owner, scripted("msg-fete").id(), PLAN, TASK);
        assertTrue(mailboxes.factsSince(owner, "sandbox", begun).saved().contains("msg-fete/plan"));
        deliver(clock.instant());
        assertFalse(mailboxes.factsSince(owner, "sandbox", begun).saved().contains("msg-fete/plan"));
        documents.keep(owner, scripted("msg-fete").id(), PLAN, TASK);
        assertTrue(mailboxes.factsSince(owner, "sandbox", begun).saved().contains("msg-fete/plan"));
    }

    @Test
    void a_search_with_a_slip_says_what_it_looked_for_instead() {
        desk.send(owner, written(ODILE, "Le rendez-vous du médecin est à Bègles"), writer(), null);
        assertEquals(Optional.empty(), search("medecin").meant());
        assertMeant("medecin", "médicin");
        assertMeant("medecin", "medcein");
        assertMeant("begles", "bégless");
        assertMeant("odile medecin", "odile medecim");
        assertEquals(List.of(), search("xylophone").lines());
        assertEquals(Optional.empty(), search("xylophone").meant());
    }

    @Test
    void a_folder_is_sorted_by_whom_its_lines_name_and_by_subject_without_prefix() {
        desk.send(owner, about("Re : École"), writer(), null);
        desk.send(owner, about("Bus"), writer(), null);
        desk.send(owner, about("école (suite)"), writer(), null);
        assertEquals(
                List.of("Bus", "Re : École", "école (suite)"),
                mailboxes.list(owner, Folder.SENT, Sorting.SUBJECT, MessagePage.Cursor.START).lines().stream()
                        .map(MessageLine::subject)
                        .toList());
        assertEquals(
                List.of("Grand Gain", "Odile Renaud"),
                mailboxes.list(owner, Folder.INBOX, Sorting.NAME, MessagePage.Cursor.START).lines().stream()
                        .map(MessageLine::fromName)
                        .toList());
    }

    private void assertMeant(String meant, String typed) {
        MessagePage page = search(typed);
        assertEquals(Optional.of(meant), page.meant().map(words -> String.join(" ", words.words())), typed);
        assertEquals(1, page.lines().size(), typed);
    }

    private MessagePage search(String typed) {
        return mailboxes.search(owner, SearchWords.read(typed), MessagePage.Cursor.START, null);
    }

    private void deliver(Instant since) {
        Names names = Names.of("Amina", "Claire", MINE);
        mailboxes.deliver(owner, TASK, List.of("msg-fete", "msg-gain"), names, since);
    }

    private Folder make(String name) {
        UUID id = UUID.randomUUID();
        assertEquals(Optional.empty(), folders.make(owner, id, name));
        return Folder.own(id);
    }

    private UUID add(String name, String address) {
        UUID id = UUID.randomUUID();
        assertEquals(Optional.empty(), contacts.add(owner, id, name, address));
        return id;
    }

    private Optional<ContactSlip> tryToAdd(String name, String address) {
        return contacts.add(owner, UUID.randomUUID(), name, address);
    }

    private BookEntry entry(UUID id) {
        return contacts.book(owner).findOwn(id).orElseThrow();
    }

    private static List<String> names(Book.Found found) {
        return found.entries().stream().map(BookEntry::name).toList();
    }

    private static Writer writer() {
        return new Writer("Amina", MINE);
    }

    private static Draft written(String to, String body) {
        return new Draft(UUID.randomUUID(), Draft.NEW, to, "", "", "Objet", body, List.of(), null, null);
    }

    private static Draft about(String subject) {
        return new Draft(UUID.randomUUID(), Draft.NEW, ODILE, "", "", subject, "Texte", List.of(), null, null);
    }

    private static Draft answering(UUID message) {
        return new Draft(UUID.randomUUID(), Draft.NEW, ODILE, "", "", "Re", "Oui", List.of(), message, null);
    }

    private static Draft carrying(long bytes) {
        Attachment document = new Attachment(new DocumentKey("m", "d" + bytes), "d.pdf", "pdf", bytes);
        return new Draft(UUID.randomUUID(), Draft.NEW, ODILE, "", "", "Objet", "Voici", List.of(document), null, null);
    }

    private List<UUID> ids(Folder folder) {
        return mailboxes.list(owner, folder, MessagePage.Cursor.START).lines().stream()
                .map(MessageLine::id)
                .toList();
    }

    private Message scripted(String id) {
        return Stream.of(Folder.INBOX, Folder.SPAM)
                .flatMap(folder -> ids(folder).stream())
                .flatMap(message -> mailboxes.find(owner, message).stream())
                .filter(message -> message.scripted().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
