package fr.aladdin.workshop.tomorrow;

import fr.aladdin.training.Stuck;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What stands on the sheet before a workshop.
 *
 * @param since the end of the workshop before, or two weeks before this one
 * @param afterWorkshop whether there was a workshop before
 * @param practice of everybody who is expected, by name
 * @param stuck the most recent first
 * @param opening empty when nobody is stuck and nothing comes back
 */
public record Tomorrow(
        Instant since,
        boolean afterWorkshop,
        List<Practice> practice,
        List<Stuck> stuck,
        List<Pair> pairs,
        Optional<Opening> opening) {}
