package fr.aladdin.training;

import fr.aladdin.account.Account;
import fr.aladdin.learning.Answer;
import fr.aladdin.learning.Passage;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two tries of one person at one step beside each other.
 *
 * @param passage that of the later one; the earlier may be of another through the same module
 * @param earlier the one that was made first
 */
public record ComparedTries(Account person, Passage passage, Answer earlier, Answer later) {

    /** What became of a check between two tries. */
    public enum Change {
        NOW_MET,
        NO_LONGER_MET,
        STILL_MISSED,
        STILL_MET
    }

    /** One check of the step's goal. */
    public record Check(String id, Change change) {}

    /** How many hints more before the later try; below 0 when there were fewer. */
    public int moreHints() {
        return later.hints() - earlier.hints();
    }

    /** What became of each check; those that changed first. One that a try does not know counts as missed there. */
    public List<Check> checks() {
        return Stream.of(Change.values())
                .flatMap(change -> ids().filter(id -> change(id) == change).map(id -> new Check(id, change)))
                .toList();
    }

    private Stream<String> ids() {
        return Stream.of(later.met(), later.missed(), earlier.met(), earlier.missed())
                .flatMap(List::stream)
                .distinct();
    }

    private Change change(String id) {
        boolean before = earlier.met().contains(id);
        boolean now = later.met().contains(id);
        if (before) {
            return now ? Change.STILL_MET : Change.NO_LONGER_MET;
        }
        return now ? Change.NOW_MET : Change.STILL_MISSED;
    }
}
