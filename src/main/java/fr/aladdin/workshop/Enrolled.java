package fr.aladdin.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of a workshop.
 *
 * @param state {@code ENROLLED} or {@code WAITING}; {@code LEFT} of whoever came and has no place any more
 * @param seat from 1, or null
 */
public record Enrolled(
        UUID id,
        UUID person,
        String name,
        String state,
        @Nullable Integer seat) {

    public boolean isWaiting() {
        return state.equals("WAITING");
    }
}
