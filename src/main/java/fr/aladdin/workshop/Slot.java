package fr.aladdin.workshop;

import fr.aladdin.platform.Clocks;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A day and two times of the clock on the wall in Bordeaux; when the end is not after the beginning, it is that of the
 * next day.
 */
public record Slot(LocalDate day, LocalTime from, LocalTime to) {

    /** A workshop a week during a school year. */
    public static final int MOST_REPEATS = 40;

    /** When something is that is planned already. */
    static Slot of(Instant startsAt, Instant endsAt) {
        ZonedDateTime from = startsAt.atZone(Clocks.BORDEAUX);
        return new Slot(
                from.toLocalDate(),
                from.toLocalTime(),
                endsAt.atZone(Clocks.BORDEAUX).toLocalTime());
    }

    public Instant startsAt() {
        return day.atTime(from).atZone(Clocks.BORDEAUX).toInstant();
    }

    public Instant endsAt() {
        LocalDate last = crossesMidnight() ? day.plusDays(1) : day;
        return last.atTime(to).atZone(Clocks.BORDEAUX).toInstant();
    }

    public boolean crossesMidnight() {
        return !to.isAfter(from);
    }

    /** Minutes that pass between the two, summer time included. */
    public int minutes() {
        return Math.toIntExact(Duration.between(startsAt(), endsAt()).toMinutes());
    }

    /** The same times of the clock, week after week: summer time moves no workshop. */
    public List<Slot> everyWeek(int times) {
        DayOfWeek weekday = day.getDayOfWeek();
        return IntStream.range(0, times)
                .mapToObj(week -> new Slot(day.plusWeeks(week).with(TemporalAdjusters.nextOrSame(weekday)), from, to))
                .toList();
    }
}
