package fr.aladdin.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The registry against the catalogue of the database: no table and no column is forgotten. */
@ExtendWith(ArquillianExtension.class)
class HeldDataIT {

    private static final Pattern COLUMN = Pattern.compile("t\\.([a-z_]+)");

    @Inject
    private HeldData data;

    @Inject
    private Messages messages;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/aladdin")
    private DataSource database;

    @Test
    void every_table_is_in_the_registry_or_said_to_hold_nothing_of_a_participant() throws SQLException {
        Set<String> registered = new TreeSet<>(data.without().keySet());
        data.registry().forEach(holding -> registered.add(holding.table()));
        assertEquals(columns().keySet(), registered, "add a new table to the Holdings of its feature");
    }

    @Test
    void every_column_of_a_registered_table_is_shown_or_named_as_inner() throws SQLException {
        Map<String, Set<String>> said = new TreeMap<>();
        for (Holding holding : data.registry()) {
            Set<String> columns = said.computeIfAbsent(holding.table(), table -> new TreeSet<>());
            columns.addAll(holding.inner());
            holding.shown().forEach(column -> {
                Matcher plain = COLUMN.matcher(column.expression());
                if (plain.matches()) {
                    columns.add(plain.group(1));
                }
            });
        }
        Map<String, Set<String>> there = columns();
        there.keySet().retainAll(said.keySet());
        assertEquals(there, said);
    }

    @Test
    void whatever_refers_to_an_account_is_registered_or_refers_to_staff() throws SQLException {
        Set<String> registered = new TreeSet<>();
        data.registry().forEach(holding -> registered.add(holding.table()));
        List<String> forgotten = new ArrayList<>(list("SELECT DISTINCT conrelid::regclass::text FROM pg_constraint"
                + " WHERE contype = 'f' AND confrelid = 'account'::regclass"));
        forgotten.removeAll(registered);
        forgotten.removeAll(Set.of(
                "card_sheet",
                "training_group",
                "sentence_note",
                "workshop",
                "workshop_trainer",
                "month_closing",
                "kept_sentence"));
        assertEquals(List.of(), forgotten);
    }

    @Test
    void no_secret_is_shown() {
        for (Holding holding : data.registry()) {
            for (HeldColumn column : holding.shown()) {
                assertTrue(
                        !column.expression().matches(".*(hash|sealed|token|secret|kept|handle).*"),
                        holding.table() + " " + column);
            }
        }
    }

    @Test
    void every_subject_kind_and_column_has_words() {
        Set<String> unsaid = new TreeSet<>();
        for (Holding holding : data.registry()) {
            if (!holding.shown().isEmpty()) {
                want("of_" + holding.id(), unsaid);
            }
            holding.shown().forEach(column -> want("column_" + column.name(), unsaid));
        }
        for (Subject subject : Subject.values()) {
            List.of("title", "why", "long", "who").forEach(part -> want(subject.id() + "_" + part, unsaid));
        }
        assertEquals(Set.of(), unsaid);
    }

    @Test
    void every_query_of_the_registry_runs_for_somebody_of_whom_nothing_is_held() {
        UUID nobody = UUID.randomUUID();
        for (Holding holding : data.registry()) {
            assertEquals(0, data.count(nobody, holding), holding.id());
            assertEquals(List.of(), data.rows(nobody, holding), holding.id());
        }
    }

    @Test
    void every_look_at_what_is_held_of_somebody_goes_along_an_index() throws Exception {
        Set<String> through = new TreeSet<>();
        transaction.begin();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL enable_seqscan = off");
            for (Holding holding : data.registry()) {
                for (String line : plan(statement, holding)) {
                    if (line.contains("Seq Scan")) {
                        through.add(holding.id() + ": " + line);
                    }
                }
            }
        } finally {
            transaction.rollback();
        }
        assertEquals(Set.of(), through);
    }

    private static List<String> plan(Statement statement, Holding holding) throws SQLException {
        String whose = holding.whose().replace("?1", "CAST('" + UUID.randomUUID() + "' AS uuid)");
        List<String> lines = new ArrayList<>();
        try (ResultSet plan =
                statement.executeQuery("EXPLAIN SELECT count(*) FROM " + holding.table() + " t WHERE " + whose)) {
            while (plan.next()) {
                lines.add(plan.getString(1));
            }
        }
        return lines;
    }

    private void want(String key, Set<String> unsaid) {
        String whole = HeldWords.KEYS + key;
        if (messages.get(Language.FRENCH, whole).equals(whole)) {
            unsaid.add(whole);
        }
    }

    private Map<String, Set<String>> columns() throws SQLException {
        Map<String, Set<String>> all = new TreeMap<>();
        for (String pair : list("SELECT c.table_name || ' ' || c.column_name FROM information_schema.columns c"
                + " JOIN information_schema.tables t USING (table_schema, table_name)"
                + " WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'")) {
            String[] parts = pair.split(" ", 2);
            all.computeIfAbsent(parts[0], table -> new TreeSet<>()).add(parts[1]);
        }
        return all;
    }

    private List<String> list(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            List<String> all = new ArrayList<>();
            while (found.next()) {
                all.add(found.getString(1));
            }
            return all;
        }
    }
}
