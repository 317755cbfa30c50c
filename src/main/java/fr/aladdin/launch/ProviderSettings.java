package fr.aladdin.launch;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at the settings of one OpenID provider before anything is started: all that is needed, or nothing.
 *
 * @param prefix with which their names begin, such as {@code FRANCECONNECT_}
 * @param provider what it is, in words
 * @param example of an issuer
 */
record ProviderSettings(String prefix, String provider, String example) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @return whether the provider is set up */
    boolean check(Map<String, String> environment) {
        if (environment.entrySet().stream()
                .noneMatch(set ->
                        set.getKey().startsWith(prefix) && !set.getValue().isBlank())) {
            return false;
        }
        List<String> needed = Stream.of("ISSUER", "CLIENT_ID", "CLIENT_SECRET")
                .map(prefix::concat)
                .toList();
        for (String name : needed) {
            if (environment.getOrDefault(name, "").isBlank()) {
                throw new CannotStart(name + " is missing: " + provider + " needs " + String.join(", ", needed)
                        + "; without it, set none of them.");
            }
        }
        checkIssuer(environment.getOrDefault(prefix + "ISSUER", "").strip());
        if (!words(environment.getOrDefault(prefix + "SCOPES", "openid")).contains("openid")) {
            throw new CannotStart(prefix + "SCOPES must contain openid; alone, it passes on no personal data.");
        }
        return true;
    }

    private void checkIssuer(String issuer) {
        try {
            URI uri = URI.create(issuer);
            boolean safe = "https".equals(uri.getScheme())
                    || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(String.valueOf(uri.getHost())));
            if (safe && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // said below
        }
        throw new CannotStart(prefix + "ISSUER must be a whole https address, such as " + example + "; it is now \""
                + issuer + "\".");
    }

    static List<String> words(String list) {
        return Arrays.asList(list.strip().split("\\s+"));
    }
}
