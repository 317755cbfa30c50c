package fr.aladdin.catalogue.identity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody invented, whose papers are lent to whoever practises.
 *
 * @param claims what the papers say, by the names of OpenID Connect ({@code given_name}, {@code birthdate}…), as it is
 *     read on a screen
 * @param keys what opens this person's accounts, by site
 */
public record PracticePerson(String id, Map<String, String> claims, Map<String, Key> keys) {

    /** An identifier with its password, and the one that takes its place when the old one is forgotten or stolen. */
    public record Key(String identifier, String password, String renewed) {}

    public PracticePerson {
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    public String name() {
        return claim("given_name") + " " + claim("family_name");
    }

    /** Empty where the papers do not say it. */
    public String claim(String name) {
        return claims.getOrDefault(name, "");
    }

    public Optional<Key> key(Site site) {
        return Optional.ofNullable(keys.get(site.id()));
    }
}
