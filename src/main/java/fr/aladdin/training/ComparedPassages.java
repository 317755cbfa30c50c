package fr.aladdin.training;

import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Verdict;
import fr.aladdin.learning.Answer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two passages of one person through one module beside each other.
 *
 * @param earlier the one that was begun first
 */
public record ComparedPassages(Replay earlier, Replay later) {

    /** What became of a step between two passages. */
    public enum Change {
        NOW_RIGHT,
        NO_LONGER_RIGHT,
        FEWER_TRIES,
        MORE_TRIES,
        ONLY_BEFORE,
        ONLY_NOW,
        ALIKE
    }

    /** A step with its tries in both passages. */
    public record Row(String step, List<Answer> earlier, List<Answer> later) {

        public Row {
            earlier = List.copyOf(earlier);
            later = List.copyOf(later);
        }

        public Change change() {
            if (earlier.isEmpty() || later.isEmpty()) {
                return earlier.isEmpty() && later.isEmpty()
                        ? Change.ALIKE
                        : earlier.isEmpty() ? Change.ONLY_NOW : Change.ONLY_BEFORE;
            }
            if (isDone(earlier) != isDone(later)) {
                return isDone(later) ? Change.NOW_RIGHT : Change.NO_LONGER_RIGHT;
            }
            return later.size() == earlier.size()
                    ? Change.ALIKE
                    : later.size() < earlier.size() ? Change.FEWER_TRIES : Change.MORE_TRIES;
        }

        public Optional<Answer> lastEarlier() {
            return last(earlier);
        }

        public Optional<Answer> lastLater() {
            return last(later);
        }

        private static boolean isDone(List<Answer> tries) {
            return tries.stream().anyMatch(one -> one.is(Verdict.RIGHT) || one.is(Verdict.NOTED));
        }

        private static Optional<Answer> last(List<Answer> tries) {
            return tries.isEmpty() ? Optional.empty() : Optional.of(tries.get(tries.size() - 1));
        }
    }

    static ComparedPassages of(Replay one, Replay other) {
        return one.passage().startedAt().isAfter(other.passage().startedAt())
                ? new ComparedPassages(other, one)
                : new ComparedPassages(one, other);
    }

    /** The steps at which something was given, in the order of the module. */
    public List<Row> rows(LearningModule module) {
        return Stream.concat(later.steps(module).stream(), earlier.steps(module).stream())
                .distinct()
                .sorted(Comparator.comparingInt(step -> place(module, step)))
                .map(step -> new Row(step, earlier.tries(step), later.tries(step)))
                .filter(row -> !row.earlier().isEmpty() || !row.later().isEmpty())
                .toList();
    }

    private static int place(LearningModule module, String step) {
        return module.findStep(step).map(module.steps()::indexOf).orElse(Integer.MAX_VALUE);
    }
}
