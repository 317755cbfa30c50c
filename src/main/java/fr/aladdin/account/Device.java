package fr.aladdin.account;

import java.time.Duration;
import java.util.Locale;

/** Whose computer someone signs in on, in their own words: it decides how long they stay signed in. */
public enum Device {
    /** A workshop or library: three quarters of an hour without a click, a working day at most. */
    SHARED(Duration.ofMinutes(45), Duration.ofHours(8)),
    /** One's own: two months without a visit, half a year at most. */
    MINE(Duration.ofDays(60), Duration.ofDays(180));

    private final Duration idle;
    private final Duration longest;

    Device(Duration idle, Duration longest) {
        this.idle = idle;
        this.longest = longest;
    }

    /** How long without a visit before one is signed out. */
    public Duration idle() {
        return idle;
    }

    /** How long a sign-in lasts at most. */
    public Duration longest() {
        return longest;
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Anything but "mine" is treated as a shared computer, the careful choice. */
    public static Device of(String tag) {
        return "mine".equals(tag) ? MINE : SHARED;
    }
}
