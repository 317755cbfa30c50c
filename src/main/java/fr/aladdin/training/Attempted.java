package fr.aladdin.training;

import fr.aladdin.account.Account;
import fr.aladdin.learning.Answer;
import fr.aladdin.learning.Passage;
import java.util.List;
import java.util.Optional;

/**
 * One answer as it happened, with what stands around it.
 *
 * @param person whose answer it is
 * @param all every answer of the same passage, oldest first
 * @param reviews of this answer, oldest first
 */
public record Attempted(Account person, Passage passage, Answer answer, List<Answer> all, List<Review> reviews) {

    public Attempted {
        all = List.copyOf(all);
        reviews = List.copyOf(reviews);
    }

    /** The other tries at the same step, oldest first. */
    public List<Answer> otherTries() {
        return all.stream()
                .filter(other ->
                        other.step().equals(answer.step()) && !other.id().equals(answer.id()))
                .toList();
    }

    /** The latest answer to another step of the same passage. */
    public Optional<Answer> latestOf(String step) {
        return all.stream().filter(other -> other.step().equals(step)).reduce((earlier, later) -> later);
    }
}
