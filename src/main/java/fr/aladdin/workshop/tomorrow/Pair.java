package fr.aladdin.workshop.tomorrow;

import fr.aladdin.training.Stuck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Two people to seat side by side: one is stuck on a gesture, the other has done it alone.
 *
 * @param helps the name of whoever has done it alone
 * @param stuck the name of whoever is stuck
 * @param aloneOn the day on which the one who helps did it last, alone
 */
public record Pair(String helps, String stuck, String gesture, LocalDate aloneOn) {

    /** Somebody who can show a gesture: how far they have come with it, and when they did it last. */
    private record Candidate(Learner learner, int rung, LocalDate aloneOn) {}

    /**
     * Everybody is in one pair at most. Whoever is stuck longest, by misses, chooses first. Whoever did the gesture alone
     * most often helps, and nobody who is stuck on it themselves; of several, whoever reads the same language, then
     * whoever has practised most.
     */
    static List<Pair> among(List<Stuck> stuck, List<Learner> learners) {
        Set<UUID> seated = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        stuck.stream().sorted(Comparator.comparing(Stuck::misses).reversed()).forEach(one -> {
            Optional<Candidate> best = candidates(one.gesture(), stuck, learners).stream()
                    .filter(found -> !seated.contains(found.learner().id()))
                    .max(Comparator.comparing(Candidate::rung)
                            .thenComparing(found -> found.learner().reads(languageOf(one, learners)))
                            .thenComparing(found -> found.learner().steps()));
            if (!seated.contains(one.person()) && best.isPresent()) {
                Learner helps = best.get().learner();
                seated.addAll(Set.of(one.person(), helps.id()));
                pairs.add(new Pair(
                        helps.name(), one.name(), one.gesture(), best.get().aloneOn()));
            }
        });
        return pairs;
    }

    private static String languageOf(Stuck one, List<Learner> learners) {
        return learners.stream()
                .filter(learner -> learner.id().equals(one.person()))
                .map(Learner::language)
                .findFirst()
                .orElse("");
    }

    private static List<Candidate> candidates(String gesture, List<Stuck> stuck, List<Learner> learners) {
        return learners.stream()
                .filter(learner -> stuck.stream().noneMatch(one -> isOn(one, gesture, learner)))
                .flatMap(learner -> learner.canShow(gesture).stream()
                        .map(ladder -> new Candidate(
                                learner, ladder.rung(), ladder.last().day())))
                .toList();
    }

    private static boolean isOn(Stuck one, String gesture, Learner learner) {
        return one.gesture().equals(gesture) && one.person().equals(learner.id());
    }
}
