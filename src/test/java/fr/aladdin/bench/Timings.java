package fr.aladdin.bench;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;

/** How long answers took, from the last byte of the request to the last byte of the answer. */
final class Timings {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(2);

    private final ConcurrentHistogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);

    void add(long nanos) {
        micros.recordValue(Math.min(LONGEST_MICROS, TimeUnit.NANOSECONDS.toMicros(nanos)));
    }

    /** Forgets what was measured so far, such as signing in before the load begins. */
    Timings cleared() {
        micros.reset();
        return this;
    }

    long count() {
        return micros.getTotalCount();
    }

    /** @return milliseconds within which that share of the answers came */
    double millisAt(double percent) {
        return micros.getValueAtPercentile(percent) / 1000.0;
    }
}
