package fr.aladdin.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Accounts;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mailbox of 2,000 messages among the mailboxes of others: a page of it is found through an index. */
@ExtendWith(ArquillianExtension.class)
class FullMailboxIT {

    private static final int OTHERS = 20;
    private static final int MESSAGES = 2_000;

    private static final String FILL = """
            INSERT INTO mail_message (id, owner, folder, kind, from_name, from_address, subject, thread, unread,
                sent_at, search_words, version)
            SELECT gen_random_uuid(), ?, 'inbox', 'RECEIVED', 'Essai', 'essai@voisinage.example', 'Message ' || n,
                gen_random_uuid(), false, timestamptz '2026-01-01' + n / 2 * interval '1 minute', 'message ' || n, 1
            FROM generate_series(1, ?) AS n
            """;

    /** The statement that another connection, still in its transaction, has just run. */
    private static final String LATEST_STATEMENT = """
            SELECT query FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND query ILIKE 'select%mail_message%'
            ORDER BY query_start DESC LIMIT 1
            """;

    /** Within a function the statement keeps its own parameters. */
    private static final String EXPLAIN = """
            CREATE OR REPLACE FUNCTION pg_temp.explained(statement text) RETURNS SETOF text LANGUAGE plpgsql AS
            'BEGIN RETURN QUERY EXECUTE ''EXPLAIN (GENERIC_PLAN) '' || statement; END'
            """;

    @Inject
    private Accounts accounts;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/aladdin")
    private DataSource database;

    private UUID owner = new UUID(0, 0);

    @BeforeEach
    void the_mailboxes_are_full() throws SQLException {
        owner = fill(MESSAGES);
        for (int i = 0; i < OTHERS; i++) {
            fill(MESSAGES / 10);
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE mail_message");
        }
    }

    @Test
    void the_pages_of_a_full_mailbox_hold_twenty_messages_and_every_message_once() {
        Set<UUID> seen = new HashSet<>();
        Optional<MessagePage.Cursor> next = Optional.of(MessagePage.Cursor.START);
        while (next.isPresent()) {
            MessagePage page = mailboxes.list(owner, Folder.INBOX, next.get());
            assertEquals(MessagePage.SIZE, page.lines().size());
            page.lines().forEach(line -> assertTrue(seen.add(line.id()), "no message comes twice"));
            next = page.older();
        }
        assertEquals(MESSAGES, seen.size());
    }

    @Test
    void a_page_of_a_folder_is_found_through_the_index() throws Exception {
        assertThroughIndex(
                "mail_message_folder",
                () -> assertEquals(
                        MessagePage.SIZE,
                        mailboxes
                                .list(owner, Folder.INBOX, MessagePage.Cursor.START)
                                .lines()
                                .size()));
    }

    @Test
    void a_further_page_of_search_results_reads_no_mailbox_of_others() throws Exception {
        MessagePage.Cursor cursor = mailboxes
                .search(owner, SearchWords.read("message"), MessagePage.Cursor.START, null)
                .older()
                .orElseThrow();
        assertThroughIndex(
                "mail_message_",
                () -> assertEquals(
                        MessagePage.SIZE,
                        mailboxes
                                .search(owner, SearchWords.read("message"), cursor, null)
                                .lines()
                                .size()));
    }

    private void assertThroughIndex(String index, Runnable query) throws Exception {
        try (Connection watcher = database.getConnection()) {
            transaction.begin();
            try {
                query.run();
                String plan = explain(watcher, latestStatement(watcher));
                assertTrue(plan.contains(index), plan);
                assertFalse(plan.contains("Seq Scan"), plan);
            } finally {
                transaction.rollback();
            }
        }
    }

    private static String latestStatement(Connection watcher) throws SQLException {
        try (Statement statement = watcher.createStatement();
                ResultSet found = statement.executeQuery(LATEST_STATEMENT)) {
            assertTrue(found.next(), "the query was seen");
            return found.getString(1);
        }
    }

    private static String explain(Connection watcher, String query) throws SQLException {
        try (Statement statement = watcher.createStatement()) {
            statement.execute(EXPLAIN);
        }
        StringBuilder plan = new StringBuilder(query);
        try (PreparedStatement statement = watcher.prepareStatement("SELECT * FROM pg_temp.explained(?)")) {
            statement.setString(1, query);
            try (ResultSet lines = statement.executeQuery()) {
                while (lines.next()) {
                    plan.append('\n').append(lines.getString(1));
                }
            }
        }
        return plan.toString();
    }

    private UUID fill(int messages) throws SQLException {
        UUID person = accounts.addParticipant("Essai").id();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FILL)) {
            statement.setObject(1, person);
            statement.setInt(2, messages);
            assertEquals(messages, statement.executeUpdate());
        }
        return person;
    }
}
