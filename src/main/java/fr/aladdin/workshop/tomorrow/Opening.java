package fr.aladdin.workshop.tomorrow;

import fr.aladdin.training.Stuck;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The short exercise to begin with.
 *
 * @param module its address in the catalogue
 * @param gesture what it trains
 * @param why what the choice rests on
 * @param people of how many that is true
 */
public record Opening(String module, String gesture, Why why, long people) {

    /** What a choice rests on. */
    public enum Why {
        STUCK,
        DUE;

        /** As in message keys. */
        public String tag() {
            return this == STUCK ? "stuck" : "due";
        }
    }

    /**
     * The gesture on which most people are stuck; when nobody is, the one that comes back to most of them. Of several, the
     * first one in the order of the curriculum.
     *
     * @param gestures in the order of the curriculum
     * @param exercise the small task that trains a gesture; empty when there is none
     */
    static Optional<Opening> among(
            List<Stuck> stuck,
            List<Learner> learners,
            List<String> gestures,
            Function<String, Optional<String>> exercise) {
        Map<String, Long> stuckOn = count(gestures, gesture -> stuck.stream()
                .filter(one -> one.gesture().equals(gesture))
                .map(Stuck::person)
                .distinct()
                .count());
        Map<String, Long> dueFor = count(gestures, gesture -> learners.stream()
                .filter(one -> one.due().contains(gesture))
                .count());
        return best(stuckOn, Why.STUCK, exercise).or(() -> best(dueFor, Why.DUE, exercise));
    }

    private static Map<String, Long> count(List<String> gestures, Function<String, Long> people) {
        Map<String, Long> counts = new LinkedHashMap<>();
        gestures.forEach(gesture -> counts.put(gesture, people.apply(gesture)));
        return counts;
    }

    private static Optional<Opening> best(
            Map<String, Long> counts, Why why, Function<String, Optional<String>> exercise) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .flatMap(entry -> exercise.apply(entry.getKey()).stream()
                        .map(module -> new Opening(module, entry.getKey(), why, entry.getValue())))
                .findFirst();
    }
}
