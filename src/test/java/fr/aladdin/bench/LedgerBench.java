package fr.aladdin.bench;

import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/**
 * Fills an Aladdin with three years of workshops, 75,000 person-hours, and 270,000 answers given at home, and prints how
 * long the ledger of a month, its table as a spreadsheet and its PDF take, and all months together. Run it with {@code -Dexec.mainClass=fr.aladdin.bench.LedgerBench}.
 */
public final class LedgerBench {

    private static final int ROUNDS = 20;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** 4,688 workshops of two hours with eight people each, of 1,500 people, from March 2023 on. */
    private static final List<String> THREE_YEARS = List.of(
            "INSERT INTO account (id, kind, display_name, language, created_at)"
                    + " SELECT gen_random_uuid(), 'participant', 'Personne ' || n, 'fr', now()"
                    + " FROM generate_series(1, 1500) n",
            "INSERT INTO workshop (id, programme, room, kind, title, starts_at, ends_at, seats, created_by, created_at,"
                    + " validated_by, validated_at)"
                    + " SELECT gen_random_uuid(), p.id, r.id, 'GROUP', 'Atelier ' || n, s.at, s.at + interval '2 hours',"
                    + " 8, a.id, now(), a.id, now() FROM (SELECT id FROM programme LIMIT 1) p, (SELECT id FROM room LIMIT 1) r,"
                    + " (SELECT id FROM account WHERE kind = 'staff' LIMIT 1) a, generate_series(1, 4688) n,"
                    + " LATERAL (SELECT timestamptz '2023-03-01 08:00+01' + n * interval '337 minutes' AS at) s",
            "INSERT INTO attendance (id, workshop, person, arrived_at, left_at, means, recorded_at)"
                    + " SELECT gen_random_uuid(), w.id, a.id, w.starts_at, w.ends_at, 'SHEET', now()"
                    + " FROM workshop w, LATERAL (SELECT id FROM account WHERE kind = 'participant'"
                    + " AND display_name LIKE 'Personne %' AND hashtext(display_name || w.title) % 60 = 0 LIMIT 8) a"
                    + " WHERE w.title LIKE 'Atelier %'",
            "INSERT INTO ledger_entry (id, programme, partner, place, workshop, kind, person, month, about_month, minutes,"
                    + " entered_by, entered_at)"
                    + " SELECT gen_random_uuid(), w.programme, p.partner, p.id, w.id, w.kind, a.person,"
                    + " date_trunc('month', w.starts_at)::date, date_trunc('month', w.starts_at)::date, 120,"
                    + " w.validated_by, now() FROM attendance a JOIN workshop w ON w.id = a.workshop"
                    + " JOIN room r ON r.id = w.room JOIN place p ON p.id = r.place WHERE w.title LIKE 'Atelier %'",
            "INSERT INTO passage (id, account, module, step, started_at, last_at, finished_at)"
                    + " SELECT gen_random_uuid(), a.id, 'module ' || n, 'end', s.at, s.at, s.at + interval '2 days'"
                    + " FROM account a, generate_series(0, 2) n, LATERAL (SELECT timestamptz '2023-03-01 18:00+01'"
                    + " + (n * 360 + abs(hashtext(a.display_name)) % 350) * interval '1 day' AS at) s"
                    + " WHERE a.display_name LIKE 'Personne %'",
            "INSERT INTO answer (id, passage, step, attempt, given, verdict, millis, at, content_version, language)"
                    + " SELECT gen_random_uuid(), p.id, 'step ' || n, 1, '', 'RIGHT', 45000, p.started_at + n * interval '45 seconds',"
                    + " '1', 'fr' FROM passage p, generate_series(1, 60) n WHERE p.module LIKE 'module %'",
            "ANALYZE");

    private LedgerBench() {}

    public static void main(String[] arguments) throws Exception {
        try (Server server = Server.start()) {
            try (Connection database = server.database();
                    Statement statement = database.createStatement()) {
                for (String step : THREE_YEARS) {
                    statement.execute(step);
                }
                try (ResultSet hours = statement.executeQuery("SELECT sum(minutes) / 60 FROM ledger_entry")) {
                    hours.next();
                    OUT.println(hours.getLong(1) + " person-hours");
                }
            }
            HttpClient client = Visitor.client();
            Timings timings = new Timings();
            Visitor validator = new Visitor(client, server.address(), timings);
            validator.open("/signin/staff");
            validator.press(
                    "form:has(#email) button",
                    Map.of(
                            "email", List.of("mona@aladdin.example"),
                            "passphrase", List.of("orchestre cerise volet sable")));
            for (String address : List.of(
                    "/hours/ledger?month=2024-05",
                    "/hours/ledger?month=2024-05&sort=-all",
                    "/hours/ledger?month=2024-05&export=ods",
                    "/hours/month.pdf?month=2024-05",
                    "/hours/months?from=2023-03&to=2026-02",
                    "/hours/months?from=2023-03&to=2026-02&export=ods",
                    "/hours/coop.csv?month=2024-05")) {
                validator.open(address);
                timings.cleared();
                for (int round = 0; round < ROUNDS; round++) {
                    validator.open(address);
                }
                OUT.printf(
                        "%-45s p50 %6.0f ms, longest %6.0f ms%n", address, timings.millisAt(50), timings.millisAt(100));
            }
        }
    }
}
