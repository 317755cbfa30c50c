package fr.aladdin.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Accounts;
import fr.aladdin.catalogue.mail.MailEvent;
import fr.aladdin.catalogue.mail.MailFacts;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CopiesIT {

    private static final String MODULE = "sandbox";
    private static final String ODILE = "odile.renaud@voisinage.example";
    private static final String OLENA = "olena.kovalenko@voisinage.example";
    private static final String SAMUEL = "samuel.okoro@voisinage.example";

    @Inject
    private Accounts accounts;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private WritingDesk desk;

    @Inject
    private Clock clock;

    @Inject
    private Addresses addresses;

    private UUID owner = new UUID(0, 0);
    private Address me = Address.NOBODY;
    private Instant begun = Instant.EPOCH;

    @BeforeEach
    void a_message_for_three_arrives() {
        owner = accounts.addParticipant("Amina").id();
        me = addresses.of(owner, "Amina");
        begun = clock.instant().truncatedTo(ChronoUnit.MICROS);
        mailboxes.deliver(
                owner,
                new Task(MODULE, "repondre-a-un-seul"),
                List.of("msg-repas"),
                Names.of("Amina", "Claire", me),
                begun);
    }

    @Test
    void a_scripted_message_names_all_its_recipients() {
        assertEquals(me + ", " + OLENA, arrived().to());
        assertEquals(SAMUEL, arrived().cc());
        assertEquals("", arrived().bcc());
    }

    @Test
    void an_answer_to_all_reaches_the_three_stays_in_the_exchange_and_is_noted() {
        Draft page = desk.answerAll(owner, arrived().id()).orElseThrow();
        Message sent = send(page, page.to(), page.cc(), "");
        assertEquals(ODILE + ", " + OLENA, sent.to());
        assertEquals(SAMUEL, sent.cc());
        assertEquals(2, mailboxes.listThread(owner, arrived().thread()).size());
        assertTrue(happened(MailEvent.Kind.REPLIED));
        assertTrue(happened(MailEvent.Kind.REPLIED_TO_ALL));
    }

    @Test
    void a_namesake_is_not_taken_for_the_others() {
        UUID first = accounts.addParticipant("Marie Copies").id();
        UUID second = accounts.addParticipant("Marie Copies").id();
        addresses.of(first, "Marie Copies");
        Address hers = addresses.of(second, "Marie Copies");
        mailboxes.deliver(
                second,
                new Task(MODULE, "repondre-a-un-seul"),
                List.of("msg-repas"),
                Names.of("Marie", "Claire", hers),
                begun);
        Message copy = mailboxes
                .find(
                        second,
                        mailboxes
                                .list(second, Folder.INBOX, MessagePage.Cursor.START)
                                .lines()
                                .get(0)
                                .id())
                .orElseThrow();
        assertFalse(desk.answerAll(second, copy.id()).orElseThrow().recipients().contains(hers));
    }

    @Test
    void an_answer_is_to_all_when_nobody_is_left_out_by_whichever_button() {
        Draft page = desk.answer(owner, arrived().id()).orElseThrow();
        send(page, page.to(), "", OLENA);
        assertTrue(happened(MailEvent.Kind.REPLIED));
        assertFalse(happened(MailEvent.Kind.REPLIED_TO_ALL));
        Draft again = desk.answer(owner, arrived().id()).orElseThrow();
        send(again, again.to() + ", " + SAMUEL, "", OLENA);
        assertTrue(happened(MailEvent.Kind.REPLIED_TO_ALL));
    }

    @Test
    void another_persons_message_is_answered_to_nobody() {
        UUID other = accounts.addParticipant("Bruno").id();
        assertEquals(Optional.empty(), desk.answerAll(other, arrived().id()));
    }

    @Test
    void a_hidden_copy_is_on_the_sent_message_and_on_no_received_one() {
        Message sent = send(Draft.blank(), me.value(), SAMUEL, OLENA);
        assertEquals(OLENA, sent.bcc());
        Message copy = list(Folder.INBOX).stream()
                .filter(m -> m.scripted().isEmpty())
                .findFirst()
                .orElseThrow();
        assertEquals("", copy.bcc());
        assertEquals(SAMUEL, copy.cc());
        assertEquals(
                List.of(),
                search(OLENA).stream()
                        .filter(line -> line.id().equals(copy.id()))
                        .toList());
    }

    @Test
    void a_message_sent_as_hidden_copies_alone_is_listed_under_their_addresses() {
        send(Draft.blank(), "", "", OLENA + ", " + SAMUEL);
        MessageLine line = mailboxes
                .list(owner, Folder.SENT, MessagePage.Cursor.START)
                .lines()
                .get(0);
        assertEquals(OLENA + ", " + SAMUEL, line.who());
    }

    private Message send(Draft page, String to, String cc, String bcc) {
        Draft typed = new Draft(
                page.id(),
                page.version(),
                to,
                cc,
                bcc,
                "Objet",
                "Bonjour",
                List.of(),
                page.replyTo(),
                page.forwardOf());
        Written written = desk.send(owner, typed, new Writer("Amina", me), null);
        assertTrue(written.isSent());
        return written.message();
    }

    private boolean happened(MailEvent.Kind kind) {
        MailFacts facts = mailboxes.factsSince(owner, MODULE, begun);
        return facts.events().contains(MailEvent.of(kind, "msg-repas"));
    }

    private Message arrived() {
        return list(Folder.INBOX).stream()
                .filter(m -> m.scripted().filter("msg-repas"::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<MessageLine> search(String words) {
        return mailboxes
                .search(owner, SearchWords.read(words), MessagePage.Cursor.START, null)
                .lines();
    }

    private List<Message> list(Folder folder) {
        return mailboxes.list(owner, folder, MessagePage.Cursor.START).lines().stream()
                .flatMap(line -> mailboxes.find(owner, line.id()).stream())
                .toList();
    }
}
