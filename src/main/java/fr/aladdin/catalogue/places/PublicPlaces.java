package fr.aladdin.catalogue.places;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The places of this installation, in the order of its file. Immutable. */
public final class PublicPlaces {

    /** How many places stand in for a search that finds none. */
    static final int NEAREST = 2;

    private final List<PublicPlace> all;

    public PublicPlaces(List<PublicPlace> all) {
        this.all = List.copyOf(all);
    }

    /**
     * What a search finds.
     *
     * @param exact false when no place has it all: these are then those that come nearest
     */
    public record Found(List<PublicPlace> places, boolean exact) {}

    public List<PublicPlace> list() {
        return all;
    }

    /** The towns that have a place, in alphabetical order. */
    public List<String> towns() {
        return all.stream()
                .map(place -> place.address().town())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether these are places invented for the demonstration, where nobody can go. */
    public boolean invented() {
        return all.stream().anyMatch(PublicPlace::invented);
    }

    /**
     * The places of a town that offer all that is needed; without any, the two that come nearest: the most needs first,
     * and between equals the town.
     *
     * @param town empty for every town
     */
    public Found search(Set<Need> needs, String town) {
        List<PublicPlace> exact = all.stream()
                .filter(place -> place.offers().containsAll(needs))
                .filter(place -> isIn(place, town))
                .toList();
        if (!exact.isEmpty()) {
            return new Found(exact, true);
        }
        return new Found(
                all.stream()
                        .sorted(Comparator.comparing((PublicPlace place) -> -met(place, needs))
                                .thenComparing(place -> !isIn(place, town)))
                        .limit(NEAREST)
                        .toList(),
                false);
    }

    private static long met(PublicPlace place, Set<Need> needs) {
        return needs.stream().filter(place.offers()::contains).count();
    }

    private static boolean isIn(PublicPlace place, String town) {
        return town.isEmpty() || place.address().town().equals(town);
    }
}
