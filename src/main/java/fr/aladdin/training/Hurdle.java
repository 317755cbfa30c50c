package fr.aladdin.training;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A gesture on which a group as a whole is stuck: two people at least have tried it and not yet done it alone, and they are
 * at least half of those who have tried it.
 *
 * @param blocked those people
 * @param tried how many have tried it
 */
public record Hurdle(String gesture, List<PersonSkills> blocked, int tried) {

    /** From so many people on it is of the group and not of one person. */
    public static final int FEWEST = 2;

    public Hurdle {
        blocked = List.copyOf(blocked);
    }

    /**
     * The hurdles of a group, the one that stops most people first.
     *
     * @param gestures in the order of the curriculum, which decides between equals
     */
    public static List<Hurdle> among(List<PersonSkills> people, Collection<String> gestures) {
        return gestures.stream()
                .map(gesture -> of(people, gesture))
                .filter(Hurdle::stands)
                .sorted(Comparator.comparing((Hurdle one) -> one.blocked().size())
                        .reversed())
                .toList();
    }

    private static Hurdle of(List<PersonSkills> people, String gesture) {
        List<PersonSkills> blocked =
                people.stream().filter(one -> one.in(gesture).blocked()).toList();
        long tried = people.stream().filter(one -> one.in(gesture).tried()).count();
        return new Hurdle(gesture, blocked, Math.toIntExact(tried));
    }

    private boolean stands() {
        return blocked.size() >= FEWEST && blocked.size() * 2 >= tried;
    }
}
