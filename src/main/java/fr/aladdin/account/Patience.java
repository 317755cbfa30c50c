package fr.aladdin.account;

import java.time.Duration;

/**
 * How long misses are borne with.
 *
 * @param free so many cost nothing
 * @param longestWait after each further one the wait doubles, from 5 seconds up to this
 * @param memory once nothing was missed for that long, all is forgotten
 */
record Patience(int free, Duration longestWait, Duration memory) {

    /** With one card, one e-mail address, one code: whoever owns it seldom misses more often. */
    static final Patience SECRET = new Patience(3, Duration.ofMinutes(15), Duration.ofHours(12));

    /** With a network address: a whole workshop may sit behind it, and must not wait for long because of one of them. */
    static final Patience PLACE = new Patience(30, Duration.ofSeconds(30), Duration.ofMinutes(15));

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 20;

    /** How long to wait after so many misses. */
    Duration waitAfter(int misses) {
        if (misses <= free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(misses - free - 1, MOST_DOUBLINGS));
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }
}
