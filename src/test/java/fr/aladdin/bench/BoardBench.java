package fr.aladdin.bench;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.files.ContentSource;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Thirty workshops at once: 300 people who answer, and open boards that follow them. Prints how long the answers took
 * and how long until each of them stood on its board. Run it with {@code -Dexec.mainClass=fr.aladdin.bench.BoardBench}.
 *
 * <p>Arguments: how many boards are open, 30 when it is not said; and {@code bare} for a database that says nothing of
 * workshops, to compare with.
 */
public final class BoardBench {

    private static final int WORKSHOPS = 30;
    private static final int SEATS = 10;
    private static final int STEPS = 7;
    /** Milliseconds between two steps of one person: people read. */
    private static final int THINKING = 12_000;
    /** The people of two more groups let the server compile what it does often; they are not counted. */
    private static final int WARM_UP = 60;

    private static final int GROUP = 30;
    private static final String MODULE = "mail-pieces-jointes";
    private static final Pattern NAME = Pattern.compile("Personne (\\d+)");
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Workshops that are on, of the trainer of the demonstration; ten people of a group in each. */
    private static final List<String> ROOMS = List.of(
            "INSERT INTO workshop (id, programme, room, kind, title, starts_at, ends_at, seats, created_by, created_at)"
                    + " SELECT md5('workshop ' || n)::uuid, p.id, r.id, 'GROUP', 'Atelier ' || n,"
                    + " now() - interval '1 hour', now() + interval '3 hours', 10, a.id, now()"
                    + " FROM generate_series(0, 29) n, (SELECT id FROM programme LIMIT 1) p,"
                    + " (SELECT id FROM room LIMIT 1) r, (SELECT id FROM account WHERE display_name = 'Julien') a",
            "INSERT INTO workshop_trainer SELECT id, created_by FROM workshop WHERE title LIKE 'Atelier %'",
            "INSERT INTO enrolment (id, workshop, person, state, seat, enrolled_by, enrolled_at)"
                    + " SELECT gen_random_uuid(), md5('workshop ' || (sheet - 1) * 3 + (n - 1) / 10)::uuid, id, 'ENROLLED',"
                    + " (n - 1) % 10 + 1, (SELECT id FROM account WHERE display_name = 'Julien'), now()"
                    + " FROM (SELECT a.id, substr(g.name, 8)::int sheet, substr(a.display_name, 10)::int n"
                    + " FROM account a JOIN membership m ON m.person = a.id JOIN training_group g ON g.id = m.team"
                    + " WHERE g.name LIKE 'Mesure %' AND a.display_name LIKE 'Personne %') people WHERE sheet <= 10",
            "ANALYZE");

    private static final List<String> BARE =
            List.of("DROP TRIGGER passage_board ON passage", "DROP TRIGGER attendance_board ON attendance");

    private final Server server;
    private final Load load;
    private final HttpClient client = Visitor.client();
    private final Timings answers = new Timings();
    private final Timings boards = new Timings();
    private final Timings untilShown = new Timings();
    private final LearningModule module =
            Catalogue.load(ContentSource.folder(Path.of("content"))).getModule(MODULE);

    private BoardBench(Server server) {
        this.server = server;
        this.load = new Load(server);
    }

    public static void main(String[] arguments) throws Exception {
        List<String> said = List.of(arguments);
        int open = said.isEmpty() ? WORKSHOPS : Integer.parseInt(said.get(0));
        try (Server server = Server.start()) {
            new BoardBench(server).measure(open, said.contains("bare"));
        }
        System.exit(0);
    }

    private void measure(int open, boolean bare) throws Exception {
        OUT.println("Making " + (WORKSHOPS * SEATS + WARM_UP) + " participants and their cards…");
        Visitor maker = visitor(new Timings());
        List<Card> cards = Room.enter(maker).welcome(WORKSHOPS * SEATS + WARM_UP);
        execute(ROOMS);
        if (bare) {
            execute(BARE);
        }
        OUT.println("Warming up…");
        warmUp(maker, cards.subList(WORKSHOPS * SEATS, cards.size()));
        List<OpenBoard> rooms = new ArrayList<>();
        for (int n = 0; n < WORKSHOPS; n++) {
            Visitor trainer = visitor(boards);
            if (n < open) {
                Room.enter(trainer);
            }
            rooms.add(new OpenBoard(workshop(n), trainer, untilShown));
        }
        List<Callable<Void>> people = new ArrayList<>();
        for (int i = 0; i < WORKSHOPS * SEATS; i++) {
            people.add(person(i, cards.get(i), rooms));
        }
        boards.cleared();
        rooms.subList(0, open).forEach(OpenBoard::start);
        OUT.println("300 people answer, " + open + " boards are open…");
        String name = "300 people in 30 workshops, " + open + " boards open" + (bare ? ", no triggers" : "");
        Measured all = load.run(name, answers.cleared(), people);
        OUT.println(Measured.head());
        OUT.println(all.row());
        if (open > 0) {
            Thread.sleep(2_000);
            OUT.printf(
                    Locale.ROOT,
                    "boards read %d times: p50 %.0f ms, p95 %.0f ms%n",
                    boards.count(),
                    boards.millisAt(50),
                    boards.millisAt(95));
            OUT.printf(
                    Locale.ROOT,
                    "from an answer to its board: %d, p50 %.0f ms, p95 %.0f ms, longest %.0f ms, never %d%n",
                    untilShown.count(),
                    untilShown.millisAt(50),
                    untilShown.millisAt(95),
                    untilShown.millisAt(100),
                    rooms.stream().mapToInt(OpenBoard::missing).sum());
        }
    }

    private void execute(List<String> statements) throws Exception {
        try (Connection database = server.database();
                Statement statement = database.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    /** As the database names it. */
    private String workshop(int n) throws Exception {
        try (Connection database = server.database();
                Statement statement = database.createStatement();
                var rows = statement.executeQuery("SELECT md5('workshop " + n + "')::uuid")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void warmUp(Visitor trainer, List<Card> people) throws Exception {
        List<Callable<Void>> lanes = new ArrayList<>();
        for (int lane = 0; lane < 4; lane++) {
            List<Card> mine = people.subList(lane * WARM_UP / 4, (lane + 1) * WARM_UP / 4);
            lanes.add(() -> {
                for (Card card : mine) {
                    Walk walk = new Walk(visitor(new Timings()), module);
                    walk.signIn(card);
                    walk.begin();
                    for (Step step : module.steps()) {
                        walk.step(step);
                    }
                }
                return null;
            });
        }
        lanes.add(() -> {
            for (int i = 0; i < 10 * WORKSHOPS; i++) {
                trainer.open("/board/seats?workshop=" + workshop(i % WORKSHOPS));
            }
            return null;
        });
        load.run("warm-up", new Timings(), lanes);
    }

    /** Signed in and at the first step; what they do then is the load. */
    private Callable<Void> person(int i, Card card, List<OpenBoard> rooms) throws Exception {
        Visitor visitor = visitor(answers);
        Walk walk = new Walk(visitor, module);
        walk.signIn(card);
        visitor.open("/learning/path");
        Matcher name = NAME.matcher(visitor.page().select("h1").text());
        if (!name.find()) {
            throw new IllegalStateException("no name on " + visitor.page().title());
        }
        walk.begin();
        OpenBoard board = rooms.get(i / GROUP * 3 + (Integer.parseInt(name.group(1)) - 1) / SEATS);
        String shown = name.group();
        Random random = new Random(i);
        return () -> {
            Thread.sleep(random.nextInt(THINKING));
            for (int at = 0; at < STEPS; at++) {
                walk.step(module.steps().get(at));
                int number = module.stepNumber(module.steps().get(at + 1));
                if (number > module.stepNumber(module.steps().get(at))) {
                    board.expect(shown, number, System.nanoTime());
                }
                Thread.sleep(THINKING / 2 + random.nextInt(THINKING));
            }
            return null;
        };
    }

    private Visitor visitor(Timings timings) {
        return new Visitor(client, server.address(), timings);
    }
}
