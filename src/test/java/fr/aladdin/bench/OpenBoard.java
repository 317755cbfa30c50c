package fr.aladdin.bench;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A board as its script keeps it up to date: it hears that something has changed, and reads the seats again. */
final class OpenBoard {

    private static final Pattern STEP = Pattern.compile("Étape (\\d+) sur");

    private final String workshop;
    private final Visitor trainer;
    private final Timings untilShown;
    private final Map<String, Integer> steps = new HashMap<>();
    private final List<Expected> expected = new ArrayList<>();
    private final AtomicBoolean open = new AtomicBoolean();

    /** @param since in nanoseconds, when the person's own page was there */
    private record Expected(String name, int step, long since) {}

    OpenBoard(String workshop, Visitor trainer, Timings untilShown) {
        this.workshop = workshop;
        this.trainer = trainer;
        this.untilShown = untilShown;
    }

    void start() {
        open.set(true);
        Thread thread = new Thread(this::follow, "board");
        thread.setDaemon(true);
        thread.start();
    }

    /** Somebody has come to that step, and it must show. */
    synchronized void expect(String name, int step, long since) {
        if (open.get()) {
            expected.add(new Expected(name, step, since));
            look(since);
        }
    }

    /** How many never showed. */
    synchronized int missing() {
        return expected.size();
    }

    /** The server ends the line after a while, and a browser begins a new one. */
    private void follow() {
        while (true) {
            try (Stream<String> lines = trainer.lines("/board/events?workshop=" + workshop)) {
                lines.filter("event: changed"::equals).forEach(changed -> read());
            } catch (UncheckedIOException ended) {
                // the next one begins
            } catch (Exception failed) {
                throw new IllegalStateException("a board ended", failed);
            }
        }
    }

    private void read() {
        try {
            trainer.open("/board/seats?workshop=" + workshop);
        } catch (Exception failed) {
            throw new IllegalStateException("a board was not read", failed);
        }
        show(System.nanoTime());
    }

    private synchronized void show(long now) {
        for (Element seat : trainer.page().select(".seat")) {
            Matcher step = STEP.matcher(seat.text());
            if (step.find()) {
                steps.put(seat.select("h3").text(), Integer.parseInt(step.group(1)));
            }
        }
        look(now);
    }

    private void look(long now) {
        expected.removeIf(one -> {
            boolean there = steps.getOrDefault(one.name(), 0) >= one.step();
            if (there) {
                untilShown.add(Math.max(0, now - one.since()));
            }
            return there;
        });
    }
}
