package fr.aladdin.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * The texts a step speaks with, as keys relative to the step.
 *
 * @param needed must be there
 * @param foreseen those of them that answer a foreseen wrong way; each has its proof
 * @param optional may be there
 */
public record TextKeys(List<String> needed, List<String> foreseen, List<String> optional) {

    public TextKeys {
        needed = List.copyOf(needed);
        foreseen = List.copyOf(foreseen);
        optional = List.copyOf(optional);
    }

    public static TextKeys needing(String... keys) {
        return new TextKeys(List.of(keys), List.of(), List.of());
    }

    public TextKeys need(List<String> keys) {
        return new TextKeys(joined(needed, keys), foreseen, optional);
    }

    /** Needs {@code prefix + id + suffix} for each id. */
    public TextKeys need(String prefix, List<String> ids, String suffix) {
        return need(ids.stream().map(id -> prefix + id + suffix).toList());
    }

    /** Needs words for these wrong ways. */
    public TextKeys foresee(List<String> keys) {
        return new TextKeys(joined(needed, keys), joined(foreseen, keys), optional);
    }

    public TextKeys foresee(String prefix, List<String> ids) {
        return foresee(ids.stream().map(id -> prefix + id).toList());
    }

    public TextKeys may(String... keys) {
        return mayAll(List.of(keys));
    }

    public TextKeys mayAll(List<String> keys) {
        return new TextKeys(needed, foreseen, joined(optional, keys));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
