package fr.aladdin.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Many more people in the tables, each with a module that was done: one passage, ten steps opened, ten answers, twelve
 * messages and as many things done in the mailbox.
 */
final class Crowd {

    private static final List<String> EACH = List.of(
            "INSERT INTO account (id, kind, display_name, created_at)"
                    + " SELECT md5('person ' || n)::uuid, 'participant', 'Personne ' || n, now() - interval '90 days'"
                    + " FROM generate_series(?, ?) n",
            "INSERT INTO passage (id, account, module, step, started_at, last_at, finished_at)"
                    + " SELECT md5('passage ' || n)::uuid, md5('person ' || n)::uuid, 'mail-lire', 'fin',"
                    + " now() - interval '60 days', now() - interval '59 days', now() - interval '59 days'"
                    + " FROM generate_series(?, ?) n",
            "INSERT INTO step_visit (id, passage, step, opened_at, done_at)"
                    + " SELECT md5('visit ' || n || ' ' || s)::uuid, md5('passage ' || n)::uuid, 'etape-' || s,"
                    + " now() - interval '60 days', now() - interval '59 days'"
                    + " FROM generate_series(?, ?) n, generate_series(1, 10) s",
            "INSERT INTO answer (id, passage, step, attempt, given, verdict, millis, at, content_version, language)"
                    + " SELECT md5('answer ' || n || ' ' || s)::uuid, md5('passage ' || n)::uuid, 'etape-' || s, 1,"
                    + " '{}', 'RIGHT', 20000, now() - interval '59 days', 'crowd', 'fr'"
                    + " FROM generate_series(?, ?) n, generate_series(1, 10) s",
            "INSERT INTO mail_message (id, owner, folder, kind, from_name, from_address, subject, body, thread, unread,"
                    + " sent_at, search_words, version)"
                    + " SELECT md5('mail ' || n || ' ' || s)::uuid, md5('person ' || n)::uuid, 'inbox', 'RECEIVED',"
                    + " 'Mairie de Clairval', 'accueil@mairie.clairval.example', 'Votre rendez-vous ' || s,"
                    + " 'Bonjour, votre rendez-vous est à 10 heures.', md5('mail ' || n || ' ' || s)::uuid, s > 6,"
                    + " now() - s * interval '1 day', 'mairie de clairval votre rendez-vous', 0"
                    + " FROM generate_series(?, ?) n, generate_series(1, 12) s",
            "INSERT INTO mail_event (owner, at, kind)"
                    + " SELECT md5('person ' || n)::uuid, now() - interval '59 days', 'OPENED'"
                    + " FROM generate_series(?, ?) n, generate_series(1, 12) s");

    private final Connection database;
    private int people;

    Crowd(Connection database) {
        this.database = database;
    }

    /** Indexes that no constraint stands on, by name: they are built anew when their tables are full. */
    private static final String INDEXES = """
            SELECT indexname, indexdef FROM pg_indexes
            WHERE schemaname = current_schema() AND tablename IN ('step_visit', 'answer', 'mail_message', 'mail_event')
                AND indexname NOT IN (SELECT conname FROM pg_constraint)
            """;

    /** Adds people until there are that many. */
    void growTo(int wanted) throws SQLException {
        Map<String, String> indexes = indexes();
        try (Statement statement = database.createStatement()) {
            for (String index : indexes.keySet()) {
                statement.execute("DROP INDEX " + index);
            }
        }
        fillTo(wanted);
        try (Statement statement = database.createStatement()) {
            statement.execute("SET maintenance_work_mem = '512MB'");
            for (String definition : indexes.values()) {
                statement.execute(definition);
            }
            statement.execute("VACUUM ANALYZE");
            statement.execute("CHECKPOINT");
        }
    }

    private Map<String, String> indexes() throws SQLException {
        Map<String, String> all = new LinkedHashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(INDEXES)) {
            while (found.next()) {
                all.put(found.getString(1), found.getString(2));
            }
        }
        return all;
    }

    private void fillTo(int wanted) throws SQLException {
        for (String insert : EACH) {
            try (PreparedStatement statement = database.prepareStatement(insert)) {
                statement.setInt(1, people + 1);
                statement.setInt(2, wanted);
                statement.executeUpdate();
            }
        }
        people = wanted;
    }
}
