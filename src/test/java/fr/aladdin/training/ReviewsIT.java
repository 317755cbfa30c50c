package fr.aladdin.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Account;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a trainer says reaches the participant, all of it, and what is to be done again stays until it was. */
@ExtendWith(ArquillianExtension.class)
class ReviewsIT {

    private static final Scope EVERYTHING = new Scope(true, Set.of(), Set.of());

    private static final String PASSAGE = "INSERT INTO passage (id, account, module, step, started_at, last_at)"
            + " VALUES (?::uuid, ?::uuid, 'sandbox', 'depart', now(), now())";
    private static final String ANSWER = "INSERT INTO answer (id, passage, step, attempt, given, verdict, millis, at,"
            + " content_version, language) VALUES (?::uuid, ?::uuid, ?, ?::int, '', 'NOTED', 0,"
            + " now() + ?::int * interval '1 minute', '1', 'fr')";

    @Inject
    private Workshop workshop;

    @Inject
    private Reviews reviews;

    @Inject
    private Replies replies;

    @Resource(lookup = "java:app/jdbc/aladdin")
    private DataSource database;

    private Account julien;
    private Account amina;
    private UUID passage;

    @BeforeEach
    void a_person_and_their_trainer() throws SQLException {
        julien = workshop.trainer("Julien");
        amina = workshop.member(workshop.group(workshop.place(julien), julien), "Amina", julien);
        passage = UUID.randomUUID();
        run(PASSAGE, passage, amina.id());
    }

    @Test
    void five_reviews_are_five_to_read() throws SQLException {
        for (int i = 0; i < 5; i++) {
            send(answer("step-" + i, 1, -10), ReviewVerdict.DONE);
        }
        assertEquals(5, reviews.listOpenFor(amina.id()).size());
        see();
        assertTrue(reviews.listOpenFor(amina.id()).isEmpty());
        assertTrue(reviews.findLast(amina.id()).isPresent());
    }

    @Test
    void what_is_to_be_done_again_stays_when_it_was_read_until_it_was_done_again() throws SQLException {
        UUID first = answer("lettre", 1, -10);
        send(first, ReviewVerdict.AGAIN);
        see();
        assertEquals(
                List.of(first),
                reviews.listOpenFor(amina.id()).stream().map(Review::answer).toList());
        answer("lettre", 2, 10);
        assertTrue(reviews.listOpenFor(amina.id()).isEmpty());
    }

    @Test
    void of_two_reviews_of_one_answer_the_later_one_says_whether_it_is_to_be_done_again() throws SQLException {
        UUID answer = answer("lettre", 1, -10);
        send(answer, ReviewVerdict.AGAIN);
        see();
        reviews.send(answer, feedback(ReviewVerdict.DONE), 1, julien.id(), EVERYTHING);
        see();
        assertTrue(reviews.listOpenFor(amina.id()).isEmpty());
    }

    @Test
    void a_reply_counts_until_a_trainer_has_read_it_however_old_it_is() throws SQLException {
        UUID answer = answer("lettre", 1, -10);
        send(answer, ReviewVerdict.AGAIN);
        Scope scope = workshop.scope(julien);
        assertEquals(0, replies.countUnread(scope));
        reply("Je ne trouve pas le bouton.");
        run("UPDATE review SET replied_at = now() - interval '60 days' WHERE person = ?::uuid", amina.id());
        assertEquals(1, replies.countUnread(scope));
        assertTrue(replies.list(scope).get(0).unread());
        assertEquals(0, replies.countUnread(workshop.scope(workshop.trainer("Louise"))));
        reviews.read(answer, julien.id(), scope);
        assertEquals(0, replies.countUnread(scope));
        assertEquals(List.of(), replies.list(scope));
    }

    @Test
    void who_replies_once_more_is_read_once_more() throws SQLException {
        UUID answer = answer("lettre", 1, -10);
        send(answer, ReviewVerdict.AGAIN);
        Scope scope = workshop.scope(julien);
        reply("Merci.");
        reviews.read(answer, julien.id(), scope);
        assertEquals(
                List.of(false), replies.list(scope).stream().map(Reply::unread).toList());
        reply("Merci encore.");
        assertEquals(1, replies.countUnread(scope));
        assertEquals(
                List.of("Merci encore."),
                replies.list(scope).stream().map(Reply::text).toList());
    }

    @Test
    void a_trainer_of_another_group_reads_no_reply_and_marks_none() throws SQLException {
        UUID answer = answer("lettre", 1, -10);
        send(answer, ReviewVerdict.DONE);
        reply("Merci.");
        Account louise = workshop.trainer("Louise");
        assertTrue(reviews.read(answer, louise.id(), workshop.scope(louise)).isEmpty());
        assertEquals(1, replies.countUnread(workshop.scope(julien)));
    }

    private void reply(String text) {
        reviews.reply(reviews.findLast(amina.id()).orElseThrow().id(), amina.id(), text);
    }

    private void see() {
        reviews.see(
                amina.id(),
                reviews.listOpenFor(amina.id()).stream().map(Review::id).toList());
    }

    private void send(UUID answer, ReviewVerdict verdict) {
        reviews.send(answer, feedback(verdict), 0, julien.id(), EVERYTHING);
    }

    private static Feedback feedback(ReviewVerdict verdict) {
        return new Feedback(verdict, List.of(), List.of(), "Bravo");
    }

    /** @param minutes from now at which it was given */
    private UUID answer(String step, int attempt, int minutes) throws SQLException {
        UUID id = UUID.randomUUID();
        run(ANSWER, id, passage, step, attempt, minutes);
        return id;
    }

    private void run(String statement, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            IntStream.range(0, values.length).forEach(i -> set(prepared, i + 1, values[i].toString()));
            prepared.executeUpdate();
        }
    }

    private static void set(PreparedStatement prepared, int index, String value) {
        try {
            prepared.setString(index, value);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
