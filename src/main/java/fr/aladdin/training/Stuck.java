package fr.aladdin.training;

import fr.aladdin.catalogue.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Someone who is stuck on one gesture: several misses lately, and no success since.
 *
 * @param misses since the last success
 * @param last the latest miss
 */
public record Stuck(UUID person, String name, String gesture, int misses, Try last) {

    /** From so many misses on, a person is stuck. */
    public static final int MISSES = 3;

    /** How far back is looked. */
    public static final Duration LATELY = Duration.ofDays(14);

    private record Place(UUID person, String gesture) {}

    /**
     * Who is stuck, the most recent first.
     *
     * @param tries of the last days, in any order
     * @param gestures what a try trains; none for a step that no longer exists
     */
    public static List<Stuck> among(List<Try> tries, Function<Try, List<String>> gestures) {
        Map<Place, List<Try>> misses = new LinkedHashMap<>();
        tries.stream().sorted(Comparator.comparing(Try::at)).forEach(one -> gestures.apply(one)
                .forEach(gesture -> count(
                        one, misses.computeIfAbsent(new Place(one.person(), gesture), first -> new ArrayList<>()))));
        return misses.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= MISSES)
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Stuck stuck) -> stuck.last().at()).reversed())
                .toList();
    }

    private static void count(Try one, List<Try> misses) {
        if (one.verdict() == Verdict.RIGHT) {
            misses.clear();
        } else if (one.verdict() == Verdict.NOT_YET) {
            misses.add(one);
        }
    }

    private static Stuck of(Place place, List<Try> misses) {
        Try last = misses.get(misses.size() - 1);
        return new Stuck(place.person(), last.name(), place.gesture(), misses.size(), last);
    }
}
