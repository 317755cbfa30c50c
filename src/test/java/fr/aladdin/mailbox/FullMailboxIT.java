package fr.aladdin.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Accounts;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mailbox of 2,000 messages among the mailboxes of others: a page of it is found through an index. */
@ExtendWith(ArquillianExtension.class)
class FullMailboxIT {

    private static final int OTHERS = 20;
    private static final int MESSAGES = 2_000;

    private static final String FILL = """
            INSERT INTO mail_message (id, owner, folder, kind, from_name, from_address, subject, thread, unread,
                sent_at, search_words, sort_name, sort_subject, version)
            SELECT gen_random_uuid(), ?, (string_to_array(?, ' '))[1 + n % cardinality(string_to_array(?, ' '))], 'RECEIVED', 'Essai', 'essai@voisinage.example', 'Message ' || n,
                gen_random_uuid(), true, timestamptz '2026-01-01' + n / 2 * interval '1 minute',
                ' message ' || n || CASE WHEN n = 7 THEN ' bibliotheque' ELSE '' END,
                'voisin ' || n % 7, 'message ' || n % 100, 1
            FROM generate_series(1, ?) AS n
            """;

    /** What this transaction has read so far: rows of tables, and entries of the indexes of messages and words. */
    private static final String READ = """
            SELECT (SELECT coalesce(sum(seq_tup_read + idx_tup_fetch), 0) FROM pg_stat_xact_user_tables
                    WHERE relname LIKE 'mail%')
                + (SELECT coalesce(sum(pg_stat_get_xact_tuples_returned(indexrelid)), 0) FROM pg_index
                    WHERE indrelid IN ('mail_message'::regclass, 'mail_word'::regclass))
            """;

    private static final int SMALL = 25;
    /** What one page may read whatever the mailbox holds: rows, their entries, and the unread ones that are counted. */
    private static final int MOST_READ = 400;

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

    private static final UUID NOBODY = new UUID(0, 0);

    /** Filled once for all tests: none of them leaves anything but the words of a message, read when it is first searched. */
    private static UUID owner = NOBODY;

    private static UUID few = NOBODY;

    @BeforeEach
    void the_mailboxes_are_full() throws SQLException {
        if (!owner.equals(NOBODY)) {
            return;
        }
        owner = fill(MESSAGES, "inbox");
        few = fill(SMALL, "inbox");
        for (int i = 0; i < OTHERS; i++) {
            fill(MESSAGES, "inbox sent bin spam drafts");
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

    @ParameterizedTest
    @EnumSource(Sorting.class)
    void whatever_it_is_sorted_by_every_message_comes_once(Sorting sorting) {
        Set<UUID> seen = new HashSet<>();
        Optional<MessagePage.Cursor> next = Optional.of(MessagePage.Cursor.START);
        while (next.isPresent()) {
            MessagePage page = mailboxes.list(
                    owner,
                    Folder.INBOX,
                    sorting,
                    MessagePage.Cursor.read(next.get().toString()));
            page.lines().forEach(line -> assertTrue(seen.add(line.id()), "no message comes twice"));
            next = page.older();
        }
        assertEquals(MESSAGES, seen.size());
    }

    @ParameterizedTest
    @EnumSource(Sorting.class)
    void a_page_reads_no_more_in_a_full_mailbox_than_in_a_small_one(Sorting sorting) throws Exception {
        assertReadsAlike(person -> mailboxes.list(person, Folder.INBOX, sorting, MessagePage.Cursor.START));
    }

    @ParameterizedTest
    @EnumSource(Sorting.class)
    void the_last_page_reads_no_more_than_the_first(Sorting sorting) throws Exception {
        MessagePage.Cursor cursor = MessagePage.Cursor.START;
        for (int page = 1; page < MESSAGES / MessagePage.SIZE; page++) {
            cursor =
                    mailboxes.list(owner, Folder.INBOX, sorting, cursor).older().orElseThrow();
        }
        MessagePage.Cursor last = cursor;
        assertTrue(read(() -> mailboxes.list(owner, Folder.INBOX, sorting, last)) < MOST_READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"message", "bibliotheque", "bi", "introuvable", "message 7"})
    void a_search_reads_no_more_in_a_full_mailbox_than_in_a_small_one(String typed) throws Exception {
        readForTheirWords(typed);
        assertReadsAlike(person -> search(person, typed));
    }

    @Test
    void a_search_with_a_slip_reads_no_more_in_a_full_mailbox_than_in_a_small_one() throws Exception {
        readForTheirWords("bibliothéqe");
        assertReadsAlike(
                person -> assertEquals(1, search(person, "biblioteque").lines().size()));
    }

    @Test
    void opening_a_message_and_counting_the_unread_reads_no_more_in_a_full_mailbox() throws Exception {
        assertReadsAlike(person -> {
            UUID newest = mailboxes
                    .list(person, Folder.INBOX, MessagePage.Cursor.START)
                    .lines()
                    .get(0)
                    .id();
            Message message = mailboxes.open(person, newest, false, null).orElseThrow();
            mailboxes.listThread(person, message.thread());
        });
        assertEquals((long) Mailboxes.MOST_COUNTED, mailboxes.countUnread(owner).get(Folder.INBOX));
        assertEquals((long) SMALL, mailboxes.countUnread(few).get(Folder.INBOX));
        assertReadsAlike(mailboxes::countUnread);
    }

    /** Each message once, when somebody searches in vain. */
    private void readForTheirWords(String typed) throws SQLException {
        for (UUID person : List.of(owner, few)) {
            search(person, typed);
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE mail_message, mail_word");
        }
    }

    private MessagePage search(UUID person, String typed) {
        return mailboxes.search(person, SearchWords.read(typed), MessagePage.Cursor.START, null);
    }

    private void assertReadsAlike(Consumer<UUID> act) throws Exception {
        long small = read(() -> act.accept(few));
        long full = read(() -> act.accept(owner));
        assertTrue(full < MOST_READ, full + " rows are read in a full mailbox, " + small + " in a small one");
    }

    /** The rows and entries that this act reads, counted by the database; what it writes is undone. */
    private long read(Runnable act) throws Exception {
        transaction.begin();
        try (Connection connection = database.getConnection()) {
            long before = count(connection);
            act.run();
            return count(connection) - before;
        } finally {
            transaction.rollback();
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(READ)) {
            assertTrue(found.next());
            return found.getLong(1);
        }
    }

    private void assertThroughIndex(String index, Runnable query) throws Exception {
        try (Connection watcher = connectionOfItsOwn()) {
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

    /** The server's pool could hand out the one that the watched transaction uses. */
    private static Connection connectionOfItsOwn() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("aladdin.db.url", String.class),
                config.getValue("aladdin.db.user", String.class),
                config.getValue("aladdin.db.password", String.class));
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

    /** @param folders among which the messages lie */
    private UUID fill(int messages, String folders) throws SQLException {
        UUID person = accounts.addParticipant("Essai").id();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FILL)) {
            statement.setObject(1, person);
            statement.setString(2, folders);
            statement.setString(3, folders);
            statement.setInt(4, messages);
            assertEquals(messages, statement.executeUpdate());
        }
        return person;
    }
}
