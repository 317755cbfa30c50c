package fr.aladdin.workshop.tomorrow;

import fr.aladdin.revision.Ladder;
import fr.aladdin.revision.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who is expected, as far as it matters for whom to seat together and how to begin.
 *
 * @param language in which they read Aladdin, {@code fr}; easy French is French
 * @param steps that they have done since last time
 * @param ladders where they stand, by gesture
 * @param due gestures that come back to them on the day
 */
record Learner(UUID id, String name, String language, long steps, Map<String, Ladder> ladders, Set<String> due) {

    boolean reads(String other) {
        return language.equals(other);
    }

    /** That they can show it: where they stand, when they did it alone the last time they did it. */
    Optional<Ladder> canShow(String gesture) {
        return Optional.ofNullable(ladders.get(gesture))
                .filter(ladder -> ladder.rung() > 0 && ladder.last().outcome() == Outcome.ALONE);
    }
}
