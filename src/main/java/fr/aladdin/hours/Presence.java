package fr.aladdin.hours;

import fr.aladdin.platform.Clocks;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long somebody was there: from an arrival to a departure, in whole minutes of real time, so that a night when the
 * clock changes counts what has passed.
 *
 * @param from the minute of the arrival
 * @param to the minute of the departure, which is not counted
 */
public record Presence(Instant from, Instant to) {

    /** Months, and the days of workshops, are those of the calendar in Bordeaux. */
    public static final ZoneId CALENDAR = Clocks.BORDEAUX;

    /** Nobody learns longer than this at one go; a longer time is a slip of the pen. */
    public static final int MOST_MINUTES = 12 * 60;

    /**
     * Seconds are cut off both ends.
     *
     * @throws IllegalArgumentException when the departure is not after the arrival
     */
    public Presence {
        from = from.truncatedTo(ChronoUnit.MINUTES);
        to = to.truncatedTo(ChronoUnit.MINUTES);
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a departure is after the arrival");
        }
    }

    /** The month of the calendar in which something is. */
    public static YearMonth monthOf(Instant moment) {
        return YearMonth.from(moment.atZone(CALENDAR));
    }

    public int minutes() {
        return Math.toIntExact(Duration.between(from, to).toMinutes());
    }

    public boolean isTooLong() {
        return minutes() > MOST_MINUTES;
    }

    /** The same, begun earlier and ended later by that much. */
    Presence widened(Duration by) {
        return new Presence(from.minus(by), to.plus(by));
    }

    /** The minutes that belong to both. */
    public int minutesTogether(Presence other) {
        Instant begin = from.isAfter(other.from) ? from : other.from;
        Instant end = to.isBefore(other.to) ? to : other.to;
        return Math.toIntExact(Math.max(0, Duration.between(begin, end).toMinutes()));
    }

    /** The minutes of each calendar month, cut at midnight; their sum is {@link #minutes()}. */
    public SortedMap<YearMonth, Integer> minutesByMonth() {
        SortedMap<YearMonth, Integer> all = new TreeMap<>();
        ZonedDateTime start = from.atZone(CALENDAR);
        ZonedDateTime end = to.atZone(CALENDAR);
        while (start.isBefore(end)) {
            YearMonth month = YearMonth.from(start);
            ZonedDateTime next = month.plusMonths(1).atDay(1).atStartOfDay(CALENDAR);
            ZonedDateTime cut = next.isBefore(end) ? next : end;
            all.put(month, Math.toIntExact(Duration.between(start, cut).toMinutes()));
            start = cut;
        }
        return all;
    }
}
