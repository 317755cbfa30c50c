package fr.aladdin.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of workshops.
 *
 * @param enrolled people who have a place
 * @param waiting people who wait for one
 */
public record WorkshopLine(
        UUID id,
        String title,
        String kind,
        Instant startsAt,
        Instant endsAt,
        String place,
        String room,
        int seats,
        long enrolled,
        long waiting,
        @Nullable Instant cancelledAt,
        @Nullable Instant validatedAt) {

    public int minutes() {
        return Math.toIntExact(Duration.between(startsAt, endsAt).toMinutes());
    }

    public Workshop.State state(Instant now) {
        return Workshop.State.of(startsAt, endsAt, cancelledAt, validatedAt, now);
    }
}
