package fr.aladdin.catalogue;

import java.util.ArrayList;
import java.util.List;

/** The texts a step speaks with, as keys relative to the step: those it needs and those it may have. */
public record TextKeys(List<String> needed, List<String> optional) {

    public TextKeys {
        needed = List.copyOf(needed);
        optional = List.copyOf(optional);
    }

    public static TextKeys needing(String... keys) {
        return new TextKeys(List.of(keys), List.of());
    }

    public TextKeys need(List<String> keys) {
        return new TextKeys(joined(needed, keys), optional);
    }

    /** Needs {@code prefix + id + suffix} for each id. */
    public TextKeys need(String prefix, Iterable<String> ids, String suffix) {
        List<String> keys = new ArrayList<>();
        ids.forEach(id -> keys.add(prefix + id + suffix));
        return need(keys);
    }

    public TextKeys may(String... keys) {
        return new TextKeys(needed, joined(optional, List.of(keys)));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
