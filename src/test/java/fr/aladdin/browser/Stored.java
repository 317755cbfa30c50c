package fr.aladdin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that a running Aladdin has stored in its embedded PostgreSQL, looked at from outside. */
final class Stored {

    /** Noted at every visit, whether it may do anything or not. */
    private static final Set<String> NOT_COUNTED =
            Set.of("sign_in", "missed_try", "open_board", "flyway_schema_history");

    /** Seconds to wait for a sign of life of a connection. */
    private static final int PATIENCE = 5;

    private final Path data;
    private @Nullable Connection kept;
    private String count = "";

    Stored(RunningAladdin aladdin) {
        this.data = aladdin.home().resolve(".aladdin");
    }

    /** Each table with a fingerprint of all its rows: equal before and after when nothing has changed. */
    synchronized Map<String, String> fingerprint() {
        try {
            Map<String, String> all = new TreeMap<>();
            for (String counted : rows(kept(), count)) {
                int space = counted.indexOf(' ');
                all.put(counted.substring(0, space), counted.substring(space + 1));
            }
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Asked for thousands of times: it is kept while it is used. The database ends only when nobody is connected any more,
     * so it hangs up itself soon.
     */
    private Connection kept() throws SQLException {
        Connection connection = kept;
        if (connection == null || !connection.isValid(PATIENCE)) {
            connection = connect();
            try (Statement setting = connection.createStatement()) {
                setting.execute("SET idle_session_timeout = '2s'");
            }
            kept = connection;
            count = rows(connection, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'").stream()
                    .filter(table -> !NOT_COUNTED.contains(table))
                    .map(Stored::countOf)
                    .collect(Collectors.joining(" UNION ALL "));
        }
        return connection;
    }

    /** In whatever order rows stand: the sum of what each of them hashes to. */
    private static String countOf(String table) {
        // that staff read something is written down, and changes nothing
        String counted = table.equals("audit_entry") ? " WHERE act NOT LIKE '%.read'" : "";
        return "SELECT '" + table + " ' || count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) FROM \""
                + table + "\" t" + counted;
    }

    /** The tables in which a row holds the text. */
    List<String> holds(String text) {
        try (Connection connection = connect()) {
            List<String> all = new ArrayList<>();
            for (String table : rows(connection, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
                String query = "SELECT 1 FROM \"" + table + "\" t WHERE strpos(t::text, ?) > 0";
                if (!rows(connection, query, text).isEmpty()) {
                    all.add(table);
                }
            }
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Starts writers while the table is held, until that many of them wait for it; then lets all go at once. */
    <T> List<Future<T>> holdBack(String table, int waiting, Supplier<List<Future<T>>> start) {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            try (Statement lock = connection.createStatement()) {
                lock.execute("LOCK TABLE " + table + " IN SHARE MODE");
            }
            String query = "SELECT count(DISTINCT l.pid) FROM pg_locks l JOIN pg_class c ON c.oid = l.relation"
                    + " WHERE NOT l.granted AND c.relname = ?";
            List<Future<T>> writers = start.get();
            while (writers.stream().noneMatch(Future::isDone)
                    && Integer.parseInt(list(query, table).get(0)) < waiting) {
                Thread.onSpinWait();
            }
            connection.commit();
            return writers;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The first column of what the query finds, as text. */
    List<String> list(String query, Object... parameters) {
        try (Connection connection = connect()) {
            return rows(connection, query, parameters);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Somebody has finished a module, as if they had done all its steps. */
    void finish(String name, String module) {
        one(
                "INSERT INTO passage (id, account, module, step, started_at, last_at, finished_at)"
                        + " SELECT gen_random_uuid(), id, ?, '', now(), now(), now() FROM account WHERE display_name = ?"
                        + " RETURNING id",
                module,
                name);
    }

    /** The one text that the query finds. */
    String one(String query, Object... parameters) {
        List<String> found = list(query, parameters);
        if (found.isEmpty()) {
            throw new IllegalStateException("nothing found by " + query);
        }
        return found.get(0);
    }

    /** Changes how it is stored, as an operator might by mistake. */
    void change(String statement) {
        try (Connection connection = connect();
                Statement changing = connection.createStatement()) {
            changing.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Process id of the PostgreSQL server. */
    long pid() {
        return Long.parseLong(postmaster().get(0).strip());
    }

    Path dataOfPostgres() {
        return data.resolve("postgres").toAbsolutePath();
    }

    /** The program that starts and stops this PostgreSQL. */
    Path controlProgram() {
        String started = read("postgres/postmaster.opts").get(0);
        return Path.of(started.substring(0, started.indexOf(' '))).resolveSibling("pg_ctl");
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + postmaster().get(3).strip() + "/postgres";
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                url(), "postgres", read("postgres.password").get(0));
    }

    private List<String> postmaster() {
        return read("postgres/postmaster.pid");
    }

    private List<String> read(String file) {
        try {
            return Files.readAllLines(data.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> rows(Connection connection, String query, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                List<String> all = new ArrayList<>();
                while (found.next()) {
                    all.add(found.getString(1));
                }
                return all;
            }
        }
    }
}
