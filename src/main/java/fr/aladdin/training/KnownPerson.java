package fr.aladdin.training;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a trainer has in a group, or had in one.
 *
 * @param group the name of the group: where they are, or else where they were last
 * @param leftAt when they left it; null while they are there
 */
public record KnownPerson(
        UUID id, String name, String group, @Nullable Instant leftAt) {

    /** The one of two that says more: being there before having left, and the later of two departures. */
    KnownPerson orLater(KnownPerson other) {
        Instant otherLeft = other.leftAt;
        return leftAt == null || (otherLeft != null && leftAt.isAfter(otherLeft)) ? this : other;
    }
}
