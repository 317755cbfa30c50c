package fr.aladdin.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Putting things in order. The answer gives {@code place.<item>} = 1 for the first.
 *
 * @param items in a right order
 * @param start the order in which they are shown
 * @param accepted further right orders, each with its own words
 */
public record Ordering(
        StepOutline outline, List<String> items, List<String> start, List<Accepted> accepted, List<Case> otherwise)
        implements Exercise {

    /** Another right order and what is said to it. */
    public record Accepted(List<String> order, String say) {}

    /** Said when {@code first} was put somewhere before {@code then}. */
    public record Case(String first, String then, String say) {}

    @Override
    public String kind() {
        return "ordering";
    }

    @Override
    public TextKeys texts() {
        return TextKeys.needing("consigne", "juste", "pas-encore")
                .need("element.", items, "")
                .need(accepted.stream().map(Accepted::say).toList())
                .foresee(otherwise.stream().map(Case::say).distinct().toList())
                .may("pas-encore.vide");
    }

    @Override
    public Correction correct(Given given, List<Given> earlier) {
        List<String> asked = asked(given);
        Map<String, Integer> places = new HashMap<>();
        for (String item : asked) {
            placeOf(given.first("place." + item)).ifPresent(place -> places.put(item, place));
        }
        if (new HashSet<>(places.values()).size() < asked.size()) {
            return Correction.of(Verdict.INCOMPLETE, "pas-encore.vide");
        }
        return judge(asked.stream()
                .sorted(Comparator.comparing(item -> places.getOrDefault(item, 0)))
                .toList());
    }

    /** In the simplified mode only some of the items are shown, and only those are judged. */
    private List<String> asked(Given given) {
        boolean fewer = !simple().isEmpty()
                && items.stream().noneMatch(item -> !simple().contains(item) && given.has("place." + item));
        return fewer ? kept(items, simple()) : items;
    }

    private static OptionalInt placeOf(String typed) {
        return typed.matches("[0-9]{1,3}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    private Correction judge(List<String> order) {
        for (Accepted other : accepted) {
            if (order.equals(kept(other.order(), order))) {
                return Correction.of(Verdict.RIGHT, other.say());
            }
        }
        if (order.equals(kept(items, order))) {
            return Correction.of(Verdict.RIGHT, "juste");
        }
        List<String> say = new ArrayList<>(List.of("pas-encore"));
        otherwise.stream()
                .filter(wrong -> order.contains(wrong.first()) && order.contains(wrong.then()))
                .filter(wrong -> order.indexOf(wrong.first()) < order.indexOf(wrong.then()))
                .findFirst()
                .ifPresent(wrong -> say.add(wrong.say()));
        return Correction.of(Verdict.NOT_YET, say, List.of());
    }

    private static List<String> kept(List<String> all, List<String> among) {
        return all.stream().filter(among::contains).toList();
    }
}
