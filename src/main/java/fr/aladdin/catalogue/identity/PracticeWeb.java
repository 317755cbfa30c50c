package fr.aladdin.catalogue.identity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The invented little web in which signing in is rehearsed: {@code content/world/web.yaml}.
 *
 * @param services sites that somebody wants to use
 * @param accounts sites through which Olivette lets people in
 * @param people whose papers can be lent; the first is the one who is played
 */
public record PracticeWeb(Map<String, Site> services, Map<String, Site> accounts, Map<String, PracticePerson> people) {

    /** The invented sign-in brand. */
    public static final Site OLIVETTE = new Site("olivette", "Olivette", "olivette.example", java.util.List.of());

    public static final PracticeWeb EMPTY = new PracticeWeb(Map.of(), Map.of(), Map.of());

    public PracticeWeb {
        services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
        accounts = Collections.unmodifiableMap(new LinkedHashMap<>(accounts));
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
    }

    /** Services and accounts together, by id. */
    public Map<String, Site> sites() {
        Map<String, Site> all = new LinkedHashMap<>(services);
        all.putAll(accounts);
        return all;
    }
}
