package fr.aladdin.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A workshop in the ledger of a month: what of it counts there. A night between two months counts in both, cut at
 * midnight.
 *
 * @param kind {@code GROUP} or {@code INDIVIDUAL}
 * @param over whether it has ended; before, nothing of it is held
 * @param enrolled people who have a seat
 * @param came people who came, in whatever month that counts; once it is validated, of whom minutes are left after
 *     corrections
 * @param people who have minutes that count in the month
 * @param plannedMinutes of the workshop itself, that count in the month
 * @param heldMinutes of all people together, as attendance says, that count in the month
 * @param validatedMinutes of all people together, that count in the month, corrections included
 * @param session whether its beginning counts in the month: of all months, that one has it as a session
 */
public record WorkshopHours(
        UUID id,
        String title,
        String kind,
        Instant startsAt,
        Instant endsAt,
        boolean validated,
        boolean over,
        String place,
        long enrolled,
        long came,
        long people,
        long plannedMinutes,
        long heldMinutes,
        long validatedMinutes,
        boolean session) {

    /** How long it is planned to last, on both sides of midnight. */
    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }

    /** Whether it began in another month. */
    public boolean ofOtherMonth(YearMonth month) {
        return !Presence.monthOf(startsAt).equals(month);
    }

    /** Whether it took place: it is over and somebody came. */
    public boolean isHeld() {
        return over && came > 0;
    }

    public boolean isGroup() {
        return kind.equals("GROUP");
    }
}
