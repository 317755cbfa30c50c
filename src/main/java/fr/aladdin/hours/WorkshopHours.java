package fr.aladdin.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A workshop in the ledger of its month.
 *
 * @param kind {@code GROUP} or {@code INDIVIDUAL}
 * @param enrolled people who have a seat
 * @param came people who came; once it is validated, of whom minutes are left after corrections
 * @param heldMinutes of all people together, as attendance says
 * @param validatedMinutes of all people together, that count in the month, corrections included
 * @param session whether it stands in the month as a session; otherwise only minutes of it count there
 */
public record WorkshopHours(
        UUID id,
        String title,
        String kind,
        Instant startsAt,
        Instant endsAt,
        boolean validated,
        String place,
        long enrolled,
        long came,
        long heldMinutes,
        long validatedMinutes,
        boolean session) {

    /** How long it is planned to last. */
    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }

    /** Whether it began in another month. */
    public boolean ofOtherMonth(YearMonth month) {
        return !Presence.monthOf(startsAt).equals(month);
    }

    public boolean isGroup() {
        return kind.equals("GROUP");
    }
}
