package fr.aladdin.board;

import java.time.Duration;
import java.time.Instant;

/**
 * Where somebody is in what they do now.
 *
 * @param module its slug
 * @param step the furthest one reached, or the earlier one that they miss now
 * @param lastAt when they last did something there
 * @param finished whether they came to the end of the module
 * @param misses at that step since the last success
 */
public record Whereabouts(String module, String step, Instant lastAt, boolean finished, int misses) {

    /** From so many misses at one step on, somebody is stuck. */
    public static final int MISSES = 3;

    /** After so long without anything done, somebody may be stuck, or reads: a trainer looks. */
    public static final Duration STILL = Duration.ofMinutes(6);

    Seat.State state(Instant now) {
        if (finished) {
            return Seat.State.FINISHED;
        }
        if (misses >= MISSES) {
            return Seat.State.STUCK;
        }
        return stillFor(now).compareTo(STILL) >= 0 ? Seat.State.STILL : Seat.State.MOVING;
    }

    /** Since when nothing was done. */
    public Duration stillFor(Instant now) {
        return Duration.between(lastAt, now);
    }
}
