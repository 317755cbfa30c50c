package fr.aladdin.account.web;

import java.time.Duration;

/**
 * A wait as people say it: in seconds under a minute, else in minutes, always rounded up.
 *
 * @param delay more than zero
 */
record SaidWait(Duration delay) {

    private static final int MINUTE = 60;

    /** The ending of the sentence's key: {@code seconds} or {@code minutes}. */
    String unit() {
        return seconds() < MINUTE ? "seconds" : "minutes";
    }

    long count() {
        return seconds() < MINUTE ? seconds() : (seconds() + MINUTE - 1) / MINUTE;
    }

    private long seconds() {
        return delay.plusMillis(999).toSeconds();
    }
}
