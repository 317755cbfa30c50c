package fr.aladdin.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A workshop in the ledger of its month.
 *
 * @param kind {@code GROUP} or {@code INDIVIDUAL}
 * @param enrolled people who have a seat
 * @param came people who came
 * @param heldMinutes of all people together, as attendance says
 * @param validatedMinutes of all people together, that count in the month
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
        long validatedMinutes) {

    /** How long it is planned to last. */
    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }

    public boolean isGroup() {
        return kind.equals("GROUP");
    }
}
