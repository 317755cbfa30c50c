package fr.aladdin.workshop.calendar;

import fr.aladdin.workshop.Kind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workshop as a calendar shows it: nobody of those who come is in it.
 *
 * @param kind name of a {@link Kind}
 * @param changedAt when it was last planned, moved or called off
 * @param revision counts its changes, from 1
 */
public record CalendarEvent(
        UUID id,
        String kind,
        String title,
        Instant startsAt,
        Instant endsAt,
        String place,
        String room,
        String address,
        Instant changedAt,
        @Nullable Instant cancelledAt,
        long revision) {

    /** Whether somebody is met alone: such a meeting is often named after them. */
    public boolean isIndividual() {
        return Kind.valueOf(kind) == Kind.INDIVIDUAL;
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }
}
