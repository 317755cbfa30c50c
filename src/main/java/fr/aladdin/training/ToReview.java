package fr.aladdin.training;

import fr.aladdin.catalogue.Verdict;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An answer that waits for a human look.
 *
 * @param attempt the how many-th try at that step
 * @param met names of the checks that were met, one a line
 * @param missed names of those that were not
 * @param at when it was handed in
 */
public record ToReview(
        UUID answer,
        UUID person,
        String name,
        String module,
        String step,
        int attempt,
        String met,
        String missed,
        Verdict verdict,
        Instant at) {

    public long metCount() {
        return met.lines().count();
    }

    public long missedCount() {
        return missed.lines().count();
    }

    public long checkCount() {
        return metCount() + missedCount();
    }

    /** Whether both were given at the same step and miss the same. */
    public boolean isLike(ToReview other) {
        return module.equals(other.module) && step.equals(other.step) && misses().equals(other.misses());
    }

    /** Names of the checks that were missed. */
    public Set<String> misses() {
        return missed.lines().collect(Collectors.toCollection(TreeSet::new));
    }
}
