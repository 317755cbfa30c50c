package fr.aladdin.workshop.tomorrow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who is expected has done since last time.
 *
 * @param steps that were answered, each once
 * @param minutes that the answers took, whole
 * @param last when they answered last; null when they did not
 */
public record Practice(
        UUID person,
        String name,
        long steps,
        long minutes,
        @Nullable Instant last) {

    public boolean isAny() {
        return steps > 0;
    }
}
