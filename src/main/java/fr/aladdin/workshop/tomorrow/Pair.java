package fr.aladdin.workshop.tomorrow;

import fr.aladdin.training.Stuck;
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
 */
public record Pair(String helps, String stuck, String gesture) {

    /**
     * Everybody is in one pair at most. Whoever is stuck longest, by misses, chooses first; whoever did the gesture alone
     * most often helps, and nobody who is stuck on it themselves.
     */
    static List<Pair> among(List<Stuck> stuck, List<Learner> learners) {
        Set<UUID> seated = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        List<Stuck> byNeed =
                stuck.stream().sorted(Comparator.comparing(Stuck::misses).reversed()).toList();
        for (Stuck one : byNeed) {
            Set<UUID> alsoStuck = new HashSet<>();
            stuck.stream()
                    .filter(other -> other.gesture().equals(one.gesture()))
                    .forEach(other -> alsoStuck.add(other.person()));
            Optional<Learner> helper = learners.stream()
                    .filter(other -> !seated.contains(other.id()) && !alsoStuck.contains(other.id()))
                    .filter(other -> other.rung(one.gesture()) > 0)
                    .max(Comparator.comparing(other -> other.rung(one.gesture())));
            if (!seated.contains(one.person()) && helper.isPresent()) {
                seated.add(one.person());
                seated.add(helper.get().id());
                pairs.add(new Pair(helper.get().name(), one.name(), one.gesture()));
            }
        }
        return pairs;
    }
}
