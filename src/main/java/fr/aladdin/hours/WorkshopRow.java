package fr.aladdin.hours;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the database says of a workshop to whoever looks at a month: not all of it counts there.
 *
 * @param bill the month that is looked at, with whoever is paid for the workshop
 * @param validatedAt null while it was not validated
 * @param people who have validated minutes in the month
 * @param heldMinutes that were validated into the month, corrections left out
 * @param validatedMinutes the same with corrections
 * @param entered whether anything of it is entered into the month
 */
record WorkshopRow(
        Bill bill,
        UUID id,
        String title,
        String kind,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant validatedAt,
        String place,
        long enrolled,
        long came,
        long people,
        long heldMinutes,
        long validatedMinutes,
        boolean entered) {

    /** While nobody runs a place, nobody's months are closed. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** @param row the columns that {@link MonthWorkshops} asks for */
    static WorkshopRow of(Object[] row, UUID programme, YearMonth month) {
        return new WorkshopRow(
                new Bill(programme, row[7] == null ? NOBODY : id(row[7]), month),
                id(row[0]),
                String.valueOf(row[1]),
                String.valueOf(row[2]),
                moment(row[3]),
                moment(row[4]),
                row[5] == null ? null : moment(row[5]),
                String.valueOf(row[6]),
                whole(row[8]),
                whole(row[9]),
                whole(row[10]),
                whole(row[11]),
                whole(row[12]),
                whole(row[13]) > 0);
    }

    /** Whether attendance that nobody has validated yet makes up what was held. */
    boolean waits(Instant now) {
        return validatedAt == null && isOver(now);
    }

    /** Whether somebody may have been there at a time that counts in the month. */
    boolean mayCount(ClosedMonths closed) {
        return Stream.of(startsAt.minus(Attendances.LEEWAY), startsAt, endsAt.plus(Attendances.LEEWAY))
                .map(Presence::monthOf)
                .anyMatch(passed -> closed.countsIn(bill, passed, writtenDown()));
    }

    /**
     * What of it stands in the month; empty when nothing does.
     *
     * @param there the minutes of each who was there by calendar month, of a workshop that waits to be validated
     */
    Optional<WorkshopHours> hours(ClosedMonths closed, List<Map<YearMonth, Integer>> there, Instant now) {
        List<Integer> waiting = there.stream()
                .map(one -> closed.minutesIn(bill, one, writtenDown()))
                .filter(minutes -> minutes > 0)
                .toList();
        long planned = closed.minutesIn(bill, new Presence(startsAt, endsAt).minutesByMonth(), writtenDown());
        return planned == 0 && waiting.isEmpty() && !entered
                ? Optional.empty()
                : Optional.of(new WorkshopHours(
                        id,
                        title,
                        kind,
                        startsAt,
                        endsAt,
                        validatedAt != null,
                        isOver(now),
                        place,
                        enrolled,
                        came,
                        people + waiting.size(),
                        planned,
                        heldMinutes
                                + waiting.stream().mapToLong(Integer::longValue).sum(),
                        validatedMinutes,
                        closed.countsIn(bill, Presence.monthOf(startsAt), writtenDown())));
    }

    private boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Later than any closing as long as nobody has validated it. */
    private Instant writtenDown() {
        return validatedAt == null ? Instant.MAX : validatedAt;
    }

    private static UUID id(Object column) {
        return UUID.fromString(String.valueOf(column));
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }

    private static Instant moment(Object column) {
        return ((Timestamp) column).toInstant();
    }
}
