package fr.aladdin.bench;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.files.ContentSource;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/**
 * The command bench: starts Aladdin with an empty database, makes participants with cards as a trainer does, lets them
 * do a module with mailbox tasks, and prints what it took. Speed is printed, never judged: the budgets stand in
 * docs/performance.md.
 *
 * <p>Arguments: numbers of people to measure the cost of a page with, such as {@code 3000 30000 300000}; 0 for none.
 */
public final class Bench {

    private static final String MODULE = "mail-pieces-jointes";
    /** People whose journeys let the server compile what it does often; they are not counted. */
    private static final int WARM_UP = 340;

    private static final int ALONE = 30;
    private static final int AT_ONCE = 100;
    private static final int SIGNED_IN = 500;
    private static final int READERS = 8;
    private static final int PAGES_EACH = 1_000;
    /** Requests of the journey that the budget of processor time is about. */
    private static final int SHORT_JOURNEY = 30;
    /** Milliseconds between two answers of one person among the hundred; people read, so this is a hard rush. */
    private static final int THINKING = 2_000;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Server server;
    private final HttpClient client = Visitor.client();
    private final Load load;
    private final LearningModule module =
            Catalogue.load(ContentSource.folder(Path.of("content"))).getModule(MODULE);
    private final List<Card> cards;

    private Bench(Server server) throws IOException, InterruptedException {
        this.server = server;
        this.load = new Load(server);
        say("Making " + SIGNED_IN + " participants and their cards…");
        this.cards = Room.enter(visitor(new Timings())).welcome(SIGNED_IN);
    }

    public static void main(String[] arguments) throws Exception {
        List<Integer> crowds = IntStream.range(0, arguments.length)
                .map(i -> Integer.parseInt(arguments[i]))
                .filter(people -> people > 0)
                .boxed()
                .toList();
        say("Starting Aladdin with an empty database…");
        try (Server server = Server.start()) {
            Bench bench = new Bench(server);
            List<Measured> all = bench.measureJourneys();
            String memory = bench.measureMemory();
            say("\nReady " + two(server.readySeconds()) + " s after the start, database made and filled included.");
            say("\n" + memory + "\n");
            say(Measured.head());
            all.forEach(measured -> say(measured.row()));
            bench.measureCrowds(crowds);
        }
        System.exit(0);
    }

    private List<Measured> measureJourneys() throws Exception {
        say("Warming up…");
        journeys("warm-up", cards.subList(0, WARM_UP), 4);
        stepPages("warm-up", READERS, 3 * PAGES_EACH);
        List<Measured> all = new ArrayList<>();
        say("Whole journeys, one person after the other…");
        int first = WARM_UP;
        Measured alone = journeys("whole journey, one person at a time", cards.subList(first, first + ALONE), 1);
        all.add(alone);
        say(perJourney("a journey", alone));
        first += ALONE;
        Measured brief = shortJourneys(cards.subList(first, first + ALONE));
        all.add(brief);
        say(perJourney("its beginning with the sign-in", brief));
        first += ALONE;
        say("Step pages, one reader…");
        all.add(stepPages("step page, one reader", 1, 4 * PAGES_EACH));
        say("Step pages, " + READERS + " readers without a pause…");
        all.add(stepPages("step page, " + READERS + " readers without a pause", READERS, PAGES_EACH));
        say("Step by step, " + AT_ONCE + " people at once…");
        all.add(rush(cards.subList(first, first + AT_ONCE)));
        return all;
    }

    private static String perJourney(String what, Measured people) {
        return "  " + what + ": " + people.timings().count() / ALONE + " requests, "
                + two((double) people.spent().millis() / ALONE) + " ms of processor time, of which compiler "
                + two((double) people.spent().compilerMillis() / ALONE);
    }

    /** People one after the other who sign in, begin the module and stop in its midst. */
    private Measured shortJourneys(List<Card> people) throws InterruptedException {
        Timings timings = new Timings();
        return load.run("first " + SHORT_JOURNEY + " requests of a journey", timings, List.of(() -> {
            for (Card card : people) {
                long end = timings.count() + SHORT_JOURNEY;
                Walk walk = new Walk(visitor(timings), module);
                walk.signIn(card);
                walk.begin();
                for (int i = 0; timings.count() < end; i++) {
                    walk.step(module.steps().get(i));
                }
            }
            return null;
        }));
    }

    /** Each person signs in and does the whole module; so many at the same time. */
    private Measured journeys(String name, List<Card> people, int atOnce) throws InterruptedException {
        Timings timings = new Timings();
        List<Callable<Void>> lanes = new ArrayList<>();
        for (int lane = 0; lane < atOnce; lane++) {
            List<Card> mine = every(people, atOnce, lane);
            lanes.add(() -> {
                for (Card card : mine) {
                    journey(new Walk(visitor(timings), module), card);
                }
                return null;
            });
        }
        return load.run(name, timings, lanes);
    }

    private static List<Card> every(List<Card> people, int atOnce, int lane) {
        return IntStream.range(0, people.size())
                .filter(i -> i % atOnce == lane)
                .mapToObj(people::get)
                .toList();
    }

    /** Everybody is signed in before; then all answer, each after a while of reading. */
    private Measured rush(List<Card> people) throws Exception {
        Timings timings = new Timings();
        List<Callable<Void>> all = new ArrayList<>();
        Random random = new Random(1);
        for (Card card : people) {
            Walk walk = new Walk(visitor(timings), module);
            walk.signIn(card);
            walk.begin();
            int delay = random.nextInt(THINKING);
            all.add(() -> {
                Thread.sleep(delay);
                for (Step step : module.steps()) {
                    Thread.sleep(THINKING / 2 + new Random(delay).nextInt(THINKING));
                    walk.step(step);
                }
                return null;
            });
        }
        return load.run("step by step, " + AT_ONCE + " people at once", timings.cleared(), all);
    }

    private void journey(Walk walk, Card card) throws IOException, InterruptedException {
        walk.signIn(card);
        walk.begin();
        for (Step step : module.steps()) {
            walk.step(step);
        }
    }

    private Measured stepPages(String name, int people, int pagesEach) throws Exception {
        Timings timings = new Timings();
        List<Callable<Void>> readers = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Visitor reader = visitor(timings);
            new Walk(reader, module).signIn(cards.get(i));
            String step = "/learning/step?module=" + MODULE + "&step="
                    + module.steps().get(1 + i % 5).id();
            readers.add(() -> {
                for (int page = 0; page < pagesEach; page++) {
                    reader.open(step);
                }
                return null;
            });
        }
        return load.run(name, timings.cleared(), readers);
    }

    private String measureMemory() throws IOException, InterruptedException {
        say("Signing in " + SIGNED_IN + " people…");
        for (Card card : cards) {
            Visitor visitor = visitor(new Timings());
            new Walk(visitor, module).signIn(card);
            visitor.open("/learning/path");
        }
        double server = this.server.serverMib();
        double database = this.server.databaseMib();
        return "Resident with " + SIGNED_IN + " people signed in: server " + Math.round(server) + " MiB, PostgreSQL "
                + Math.round(database) + " MiB, together " + Math.round(server + database) + " MiB.";
    }

    private void measureCrowds(List<Integer> crowds) throws Exception {
        try (Connection database = server.database()) {
            Crowd crowd = new Crowd(database);
            for (int people : crowds) {
                say("Filling the tables with " + people + " people…");
                crowd.growTo(people);
                say(stepPages("step page, " + READERS + " readers, with " + people + " people", READERS, PAGES_EACH)
                        .row());
            }
        }
    }

    private Visitor visitor(Timings timings) {
        return new Visitor(client, server.address(), timings);
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static void say(String line) {
        OUT.println(line);
    }
}
