package fr.aladdin.workshop.tomorrow;

import fr.aladdin.revision.Ladder;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who is expected, as far as it matters for whom to seat together and how to begin.
 *
 * @param ladders where they stand, by gesture
 * @param due gestures that come back to them on the day
 */
record Learner(UUID id, String name, Map<String, Ladder> ladders, Set<String> due) {

    /** How often they have done it alone, some days apart: the rung they have reached, 0 for never. */
    int rung(String gesture) {
        Ladder ladder = ladders.get(gesture);
        return ladder == null ? 0 : ladder.rung();
    }
}
