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
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Thirty workshops at once: 300 people who answer, thirty open boards that follow them. Prints how long the answers took
 * and how long until each of them stood on its board. Run it with {@code -Dexec.mainClass=fr.aladdin.bench.BoardBench}.
 */
public final class BoardBench {

    private static final int WORKSHOPS = 30;
    private static final int SEATS = 10;
    private static final int STEPS = 7;
    /** Milliseconds between two steps of one person: people read. */
    private static final int THINKING = 12_000;

    private static final String MODULE = "mail-pieces-jointes";
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Workshops that are on, of the trainer of the demonstration, and ten of the people in each. */
    private static final List<String> ROOMS = List.of(
            "INSERT INTO workshop (id, programme, room, kind, title, starts_at, ends_at, seats, created_by, created_at)"
                    + " SELECT md5('workshop ' || n)::uuid, p.id, r.id, 'GROUP', 'Atelier ' || n,"
                    + " now() - interval '1 hour', now() + interval '3 hours', 10, a.id, now()"
                    + " FROM generate_series(0, 29) n, (SELECT id FROM programme LIMIT 1) p,"
                    + " (SELECT id FROM room LIMIT 1) r, (SELECT id FROM account WHERE display_name = 'Julien') a",
            "INSERT INTO workshop_trainer SELECT id, created_by FROM workshop WHERE title LIKE 'Atelier %'",
            "INSERT INTO enrolment (id, workshop, person, state, seat, enrolled_by, enrolled_at)"
                    + " SELECT gen_random_uuid(), md5('workshop ' || (n - 1) / 10)::uuid, id, 'ENROLLED',"
                    + " (n - 1) % 10 + 1, (SELECT id FROM account WHERE display_name = 'Julien'), now()"
                    + " FROM (SELECT id, row_number() OVER (ORDER BY created_at, id) n FROM account"
                    + " WHERE display_name LIKE 'Personne %') people",
            "ANALYZE");

    private final Server server;
    private final HttpClient client = Visitor.client();
    private final Timings answers = new Timings();
    private final Timings boards = new Timings();
    private final Timings untilShown = new Timings();
    private final LearningModule module =
            Catalogue.load(ContentSource.folder(Path.of("content"))).getModule(MODULE);

    private BoardBench(Server server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        try (Server server = Server.start()) {
            new BoardBench(server).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        OUT.println("Making 300 participants and their cards…");
        List<Card> cards = Room.enter(visitor(new Timings())).welcome(WORKSHOPS * SEATS);
        List<String> ids = new ArrayList<>();
        try (Connection database = server.database();
                Statement statement = database.createStatement()) {
            for (String step : ROOMS) {
                statement.execute(step);
            }
            try (var rows = statement.executeQuery("SELECT w.id, a.display_name FROM generate_series(0, 29) n"
                    + " JOIN workshop w ON w.title = 'Atelier ' || n JOIN account a ON a.id = w.created_by ORDER BY n")) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        List<OpenBoard> open = new ArrayList<>();
        for (String id : ids) {
            Visitor trainer = visitor(boards);
            Room.enter(trainer);
            open.add(new OpenBoard(id, trainer, untilShown));
        }
        List<Callable<Void>> people = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            Walk walk = new Walk(visitor(answers), module);
            walk.signIn(cards.get(i));
            walk.begin();
            OpenBoard board = open.get(i / SEATS);
            Random random = new Random(i);
            people.add(() -> {
                Thread.sleep(random.nextInt(THINKING));
                for (Step step : module.steps().subList(0, STEPS)) {
                    walk.step(step);
                    board.expect(System.nanoTime());
                    Thread.sleep(THINKING / 2 + random.nextInt(THINKING));
                }
                return null;
            });
        }
        open.forEach(OpenBoard::start);
        boards.cleared();
        OUT.println("300 people answer, 30 boards are open…");
        Measured all = new Load(server).run("300 people in 30 workshops", answers.cleared(), people);
        OUT.println(Measured.head());
        OUT.println(all.row());
        OUT.printf(
                "boards read %d times: p50 %.0f ms, p95 %.0f ms%n",
                boards.count(), boards.millisAt(50), boards.millisAt(95));
        OUT.printf(
                "from an answer to its board: %d, p50 %.0f ms, p95 %.0f ms, longest %.0f ms%n",
                untilShown.count(), untilShown.millisAt(50), untilShown.millisAt(95), untilShown.millisAt(100));
    }

    private Visitor visitor(Timings timings) {
        return new Visitor(client, server.address(), timings);
    }

    /** A board as its script keeps it up to date. */
    private static final class OpenBoard {

        private final String workshop;
        private final Visitor trainer;
        private final Timings untilShown;
        private List<Long> expected = new ArrayList<>();

        OpenBoard(String workshop, Visitor trainer, Timings untilShown) {
            this.workshop = workshop;
            this.trainer = trainer;
            this.untilShown = untilShown;
        }

        /** Something was committed by that time, in nanoseconds, and must show. */
        synchronized void expect(long committed) {
            expected.add(committed);
        }

        void start() {
            Thread thread = new Thread(this::follow, "board");
            thread.setDaemon(true);
            thread.start();
        }

        private void follow() {
            try (Stream<String> lines = trainer.lines("/board/events?workshop=" + workshop)) {
                lines.filter("event: changed"::equals).forEach(changed -> read());
            } catch (Exception ended) {
                OUT.println("a board ended: " + ended);
            }
        }

        private void read() {
            List<Long> shown = take();
            try {
                trainer.open("/board/seats?workshop=" + workshop);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
            shown.forEach(since -> untilShown.add(System.nanoTime() - since));
        }

        private synchronized List<Long> take() {
            List<Long> taken = expected;
            expected = new ArrayList<>();
            return taken;
        }
    }
}
