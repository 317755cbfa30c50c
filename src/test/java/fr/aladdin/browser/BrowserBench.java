package fr.aladdin.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.files.ContentSource;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an old computer on a slow line ({@link OldComputer}) makes of the pages of a participant. Prints when the largest part of a page stood there (LCP), how long the page did not answer (total blocking time), how
 * far it jumped (layout shift), and what a whole journey takes. Printed, never judged: the budgets stand in
 * docs/performance.md. Run it with {@code ./aladdin bench browser}.
 */
public final class BrowserBench {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int ROUNDS = 5;
    /** The journey of {@link WeightPageIT}: ten steps answered of which two in the mailbox, and what follows. */
    private static final int STEPS = 11;
    /** Of that journey. */
    private static final int PAGES = 28;

    private final com.microsoft.playwright.Browser chromium;
    private final LearningModule module =
            Catalogue.load(ContentSource.folder(Path.of("content"))).getModule("sandbox");

    private BrowserBench(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
    }

    public static void main(String[] arguments) {
        int end = 0;
        try {
            measure();
        } catch (RuntimeException | AssertionError wrong) {
            wrong.printStackTrace(OUT);
            end = 1;
        }
        // the server and the browsers have threads of their own
        System.exit(end);
    }

    private static void measure() {
        say("Starting Aladdin with an empty database…");
        List<TrainerHand.Printed> cards = cards();
        BrowserBench bench = new BrowserBench(Browser.launch());
        bench.journey(cards.get(0), false);
        String state = bench.signedIn(cards.get(0));
        bench.pages(state);
        say("");
        say("| journey | pages | requests | KB | s waited | s of processor, pages | s of processor, whole browser |");
        say("|---|---|---|---|---|---|---|");
        say(bench.journey(cards.get(1), true));
        say(bench.journey(cards.get(2), false));
        say("");
        say(bench.opened(state));
    }

    private static List<TrainerHand.Printed> cards() {
        TrainerHand trainer = new TrainerHand(Browser.shared().page(Look.STANDARD, false));
        trainer.signIn();
        trainer.makeGroup("Groupe de la mesure");
        return trainer.welcome(List.of("Une", "Deux", "Trois"));
    }

    private String signedIn(TrainerHand.Printed card) {
        try (BrowserContext context = visitor(null)) {
            Page page = context.newPage();
            Learner.signIn(page, card.number(), card.words());
            return context.storageState();
        }
    }

    private void pages(String state) {
        say("");
        say("| page | LCP cold ms | LCP warm ms | blocked cold ms | blocked warm ms | layout shift, worst |");
        say("|---|---|---|---|---|---|");
        Stream.of("/", "/help").forEach(address -> say(page(address, null)));
        ofParticipants().forEach(address -> say(page(address, state)));
    }

    private Stream<String> ofParticipants() {
        return Stream.concat(
                Stream.of("/learning/path", "/mailbox/box"),
                Stream.of("lesson", "choice", "mailbox").map(this::addressOf));
    }

    /** What drives the browser puts a script into each page of a journey: as many pages without it tell what that costs. */
    private String opened(String state) {
        AtomicInteger loaded = new AtomicInteger();
        try (BrowserContext context = visitor(state)) {
            Page page = context.newPage();
            page.onLoad(any -> loaded.incrementAndGet());
            CDPSession browser = context.newCDPSession(page);
            List<String> addresses = ofParticipants().toList();
            Map<Integer, Running> before = processes();
            for (int opening = 0; opening < PAGES; opening++) {
                JsonObject where = new JsonObject();
                where.addProperty("url", RunningAladdin.shared().address() + addresses.get(opening % addresses.size()));
                browser.send("Page.navigate", where);
                int due = opening + 1;
                page.waitForCondition(() -> loaded.get() == due);
            }
            return "As many pages (" + PAGES + ") opened without a script of what drives the browser: "
                    + one(processorSeconds(before, true)) + " s of processor for the pages, "
                    + one(processorSeconds(before, false)) + " for the whole browser.";
        }
    }

    private String addressOf(String kind) {
        Step first = module.steps().stream()
                .filter(step -> step.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        return "/learning/step?module=" + module.slug() + "&step=" + first.id();
    }

    /** A row of the table: the middle of some rounds, each with nothing kept at first; the worst of what should be nothing. */
    private String page(String address, @Nullable String state) {
        List<Painted> cold = new ArrayList<>();
        List<Painted> warm = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (BrowserContext context = visitor(state)) {
                Page page = context.newPage();
                OldComputer.slow(page);
                page.navigate(address);
                cold.add(Painted.of(page));
                page.navigate("/legal");
                page.navigate(address);
                warm.add(Painted.of(page));
            }
        }
        return "| " + address + " | " + Math.round(middle(cold, Painted::largest)) + " | "
                + Math.round(middle(warm, Painted::largest)) + " | "
                + Math.round(middle(cold, Painted::blocked)) + " | "
                + Math.round(middle(warm, Painted::blocked)) + " | "
                + String.format(
                        Locale.ROOT,
                        "%.3f",
                        worst(Stream.concat(cold.stream(), warm.stream()).map(Painted::shifted)))
                + " |";
    }

    private String journey(TrainerHand.Printed card, boolean slow) {
        List<Request> requests = new ArrayList<>();
        Map<Integer, Running> before = processes();
        TimingHand hand = new TimingHand();
        try (BrowserContext context = visitor(null)) {
            Page page = context.newPage();
            page.onRequestFinished(requests::add);
            if (slow) {
                OldComputer.slow(page);
            }
            Learner.signIn(page, card.number(), card.words(), hand);
            Learner learner = new Learner(page, module, hand);
            learner.begin();
            for (Step step : module.steps().subList(0, STEPS)) {
                learner.doStep(step);
                learner.goOn();
            }
            page.waitForLoadState(LoadState.NETWORKIDLE);
            List<Request> sent = Weight.sent(List.copyOf(requests));
            return "| " + (slow ? "slow line and processor" : "as this machine is") + " | " + hand.pages() + " | "
                    + sent.size() + " | " + Weight.bytes(sent) / 1_000 + " | " + one(hand.waited() / 1_000) + " | "
                    + (slow
                            ? " | "
                            : one(processorSeconds(before, true)) + " | " + one(processorSeconds(before, false)))
                    + " |";
        }
    }

    private BrowserContext visitor(@Nullable String state) {
        com.microsoft.playwright.Browser.NewContextOptions options =
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(RunningAladdin.shared().address())
                        .setViewportSize(Look.STANDARD.width(), Look.STANDARD.height());
        return chromium.newContext(state == null ? options : options.setStorageState(state));
    }

    /** A process of the browser, and what it took of the processor since it began. */
    private record Running(boolean holdsPages, double seconds) {}

    private Map<Integer, Running> processes() {
        CDPSession whole = chromium.newBrowserCDPSession();
        Map<Integer, Running> processes = new HashMap<>();
        for (JsonElement any : whole.send("SystemInfo.getProcessInfo").getAsJsonArray("processInfo")) {
            JsonObject process = any.getAsJsonObject();
            processes.put(
                    process.get("id").getAsInt(),
                    new Running(
                            process.get("type").getAsString().equals("renderer"),
                            process.get("cpuTime").getAsDouble()));
        }
        whole.detach();
        return processes;
    }

    /** Since then, of all processes that are still there, or of those alone that hold pages. */
    private double processorSeconds(Map<Integer, Running> before, boolean pages) {
        Running none = new Running(false, 0);
        return processes().entrySet().stream()
                .filter(one -> !pages || one.getValue().holdsPages())
                .mapToDouble(one -> one.getValue().seconds()
                        - before.getOrDefault(one.getKey(), none).seconds())
                .sum();
    }

    private static double middle(List<Painted> rounds, ToDoubleFunction<Painted> what) {
        return rounds.stream()
                .mapToDouble(what)
                .sorted()
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double worst(Stream<Double> values) {
        return values.mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static void say(String line) {
        OUT.println(line);
    }
}
