package fr.aladdin.passphrase;

import java.util.Arrays;

/** A range of time in which a machine finds a secret, told in words because the figure is never exact. */
public enum GuessingTime {
    SECONDS(60),
    MINUTES(3_600),
    HOURS(86_400),
    DAYS(30 * 86_400.0),
    MONTHS(365 * 86_400.0),
    YEARS(100 * 365 * 86_400.0),
    CENTURIES(Double.POSITIVE_INFINITY);

    /** Tries a second through the page of a site, as zxcvbn counts for one with no brake but its own slowness. */
    public static final double AT_A_SLOW_SITE = 10;

    /** Tries a second against a stolen list that was badly kept, as zxcvbn counts for one machine. */
    public static final double WITH_A_STOLEN_LIST = 1e10;

    private final double below;

    GuessingTime(double below) {
        this.below = below;
    }

    /** The range of half of the tries, which is what a thief needs on average. */
    public static GuessingTime of(double bits, double triesASecond) {
        double seconds = Math.pow(2, bits - 1) / triesASecond;
        return Arrays.stream(values())
                .filter(one -> seconds < one.below)
                .findFirst()
                .orElse(CENTURIES);
    }
}
