package fr.aladdin.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Account;
import fr.aladdin.account.Place;
import fr.aladdin.mailbox.Carried;
import fr.aladdin.mailbox.DocumentKey;
import fr.aladdin.mailbox.Folder;
import fr.aladdin.mailbox.Mailboxes;
import fr.aladdin.mailbox.Message;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a trainer sees and does of the messages that the people of a group write to each other. */
@ExtendWith(ArquillianExtension.class)
class GroupPostIT {

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private Workshop workshop;

    @Inject
    private GroupPost post;

    @Inject
    private TrainerMail mail;

    @Inject
    private Mailboxes mailboxes;

    @Resource(lookup = "java:app/jdbc/aladdin")
    private DataSource database;

    private Place place;
    private Group group;
    private Account julien;
    private Account amina;
    private Account bruno;

    @BeforeEach
    void two_people_and_their_trainer() {
        julien = workshop.trainer("Julien");
        place = workshop.place(julien);
        group = workshop.group(place, julien);
        amina = workshop.member(group, "Amina", julien);
        bruno = workshop.member(group, "Bruno", julien);
    }

    @Test
    void the_trainer_sees_who_wrote_to_whom_and_every_look_is_written_down() throws SQLException {
        Message sent = workshop.send(amina, workshop.address(bruno), "Jeudi");
        Carried seen = list(julien).get(0);
        assertEquals("Amina", seen.dispatch().writerName());
        assertEquals("Bruno", seen.copies().get(0).recipientName());
        assertEquals(1, countNotes(julien, "post.list", group.id()));
        assertTrue(post.read(sent.id(), julien.id(), workshop.scope(julien)).isPresent());
        assertEquals(1, countNotes(julien, "post.read", amina.id()));
    }

    @Test
    void a_trainer_of_another_group_sees_nothing_of_it_and_can_do_nothing() {
        Message sent = workshop.send(amina, workshop.address(bruno), "Jeudi");
        Account claire = workshop.trainer("Claire");
        workshop.group(place, claire);
        Scope scope = workshop.scope(claire);
        assertEquals(List.of(), list(claire));
        assertEquals(Optional.empty(), post.read(sent.id(), claire.id(), scope));
        assertThrows(NoSuchElementException.class, () -> post.remove(sent.id(), claire.id(), scope));
        assertThrows(NoSuchElementException.class, () -> post.leave(sent.id(), claire.id(), scope));
        Scope none = new Scope(false, Set.of(), Set.of());
        assertEquals(List.of(), post.list(claire.id(), none));
        assertEquals(0, post.countReported(claire.id(), none));
    }

    @Test
    void what_a_person_writes_to_one_trainer_is_not_read_by_another() {
        Account claire = workshop.trainer("Claire");
        workshop.holds(claire, group);
        workshop.send(amina, workshop.address(julien), "Pour Julien seul");
        workshop.send(julien, workshop.address(amina), "Pour Amina seule");
        assertEquals(List.of(), list(claire));
        assertEquals(List.of("Pour Julien seul"), workshop.subjects(julien));
    }

    @Test
    void scripted_messages_are_not_among_them() {
        workshop.send(amina, "odile.renaud@voisinage.example", "Bonjour Odile");
        assertEquals(List.of(), list(julien));
    }

    @Test
    void a_reported_message_moves_away_and_comes_first_for_the_trainer() {
        workshop.send(amina, workshop.address(bruno), "Une blague");
        workshop.send(bruno, workshop.address(amina), "Autre chose");
        Message received = workshop.received(bruno).get(0);
        assertTrue(mailboxes.report(bruno.id(), received.id(), null));
        assertEquals(Folder.SPAM, find(bruno, received).folder());
        assertEquals(1, post.countReported(julien.id(), workshop.scope(julien)));
        List<Carried> seen = list(julien);
        assertEquals("Une blague", seen.get(0).dispatch().subject());
        assertTrue(seen.get(0).isWaiting());
        assertFalse(seen.get(1).isWaiting());
    }

    @Test
    void a_report_made_by_mistake_is_taken_back_with_the_message() {
        workshop.send(amina, workshop.address(bruno), "Une blague");
        Message received = workshop.received(bruno).get(0);
        mailboxes.report(bruno.id(), received.id(), null);
        mailboxes.restore(bruno.id(), received.id(), null);
        assertEquals(0, post.countReported(julien.id(), workshop.scope(julien)));
        assertEquals(Folder.INBOX, find(bruno, received).folder());
    }

    @Test
    void a_message_taken_out_leaves_neutral_words_with_the_recipient_and_its_text_with_the_trainer() {
        Message sent = workshop.send(amina, workshop.address(bruno), "Une blague");
        Message received = workshop.received(bruno).get(0);
        mailboxes.report(bruno.id(), received.id(), null);
        post.remove(sent.id(), julien.id(), workshop.scope(julien));
        Message now = find(bruno, received);
        assertTrue(now.isRemoved());
        assertEquals("Ce message a été retiré par votre formateur.", now.body());
        assertEquals("", now.quoted());
        assertFalse(mailboxes
                .openAttachment(bruno.id(), now.id(), new DocumentKey("sandbox", "plan"), null)
                .orElseThrow()
                .findAttachment(new DocumentKey("sandbox", "plan"))
                .isPresent());
        Carried kept = list(julien).get(0);
        assertTrue(kept.isRemoved());
        assertFalse(kept.isWaiting());
        assertEquals("Bonjour,", kept.dispatch().body());
        assertEquals(0, post.countReported(julien.id(), workshop.scope(julien)));
    }

    @Test
    void a_message_that_is_left_no_longer_waits_and_stays_where_it_is() {
        Message sent = workshop.send(amina, workshop.address(bruno), "Une blague");
        Message received = workshop.received(bruno).get(0);
        mailboxes.report(bruno.id(), received.id(), null);
        post.leave(sent.id(), julien.id(), workshop.scope(julien));
        assertEquals(0, post.countReported(julien.id(), workshop.scope(julien)));
        assertEquals("Une blague", find(bruno, received).subject());
    }

    @Test
    void a_message_of_a_trainer_is_reported_to_another_trainer_and_to_nobody_where_there_is_none() {
        workshop.send(julien, workshop.address(amina), "Alors ?");
        Message received = workshop.received(amina).get(0);
        mailboxes.report(amina.id(), received.id(), null);
        assertEquals(0, post.countReported(julien.id(), workshop.scope(julien)));
        Account claire = workshop.trainer("Claire");
        workshop.holds(claire, group);
        mailboxes.restore(amina.id(), received.id(), null);
        mailboxes.report(amina.id(), received.id(), null);
        assertEquals(1, post.countReported(claire.id(), workshop.scope(claire)));
        assertEquals(0, post.countReported(julien.id(), workshop.scope(julien)), "not to who wrote it");
    }

    @Test
    void the_trainer_writes_to_the_people_of_a_group_and_to_nobody_else() {
        Account stranger = workshop.member(workshop.group(place, workshop.trainer("Claire")), "Zoé", julien);
        Scope scope = workshop.scope(julien);
        mail.write(group.id(), Set.of(amina.id(), stranger.id()), "Jeudi", "À jeudi.", julien.id(), scope);
        assertEquals(List.of("Jeudi"), workshop.subjects(amina));
        assertEquals(List.of(), workshop.subjects(bruno));
        assertEquals(List.of(), workshop.subjects(stranger));
        assertThrows(
                NoSuchElementException.class,
                () -> mail.write(group.id(), Set.of(stranger.id()), "Jeudi", "À jeudi.", julien.id(), scope));
        assertThrows(NoSuchElementException.class, () -> mail.answer(NOBODY, "Re", "Oui.", julien.id()));
    }

    @Test
    void the_trainer_answers_in_the_same_exchange() {
        Message question = workshop.send(amina, workshop.address(julien), "Une question");
        Message received = workshop.received(julien).get(0);
        mail.answer(received.id(), "Re : Une question", "Oui.", julien.id());
        assertEquals(question.thread(), workshop.received(amina).get(0).thread());
        assertEquals(1, mail.countUnread(julien.id()));
        mail.open(julien.id(), received.id());
        assertEquals(0, mail.countUnread(julien.id()));
    }

    private List<Carried> list(Account trainer) {
        return post.list(trainer.id(), workshop.scope(trainer));
    }

    private Message find(Account person, Message message) {
        return mailboxes.find(person.id(), message.id()).orElseThrow();
    }

    private int countNotes(Account actor, String act, UUID subject) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT count(*) FROM audit_entry WHERE actor = ? AND act = ? AND subject = ?")) {
            statement.setObject(1, actor.id());
            statement.setString(2, act);
            statement.setObject(3, subject);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }
}
