package fr.aladdin.launch;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at the settings of FranceConnect before anything is started: all that is needed, or nothing. */
final class FranceConnectSettings {

    private static final Set<String> KNOWN = Set.of(
            "FRANCECONNECT_ISSUER",
            "FRANCECONNECT_CLIENT_ID",
            "FRANCECONNECT_CLIENT_SECRET",
            "FRANCECONNECT_SCOPES",
            "FRANCECONNECT_ACR");
    private static final List<String> NEEDED =
            List.of("FRANCECONNECT_ISSUER", "FRANCECONNECT_CLIENT_ID", "FRANCECONNECT_CLIENT_SECRET");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private FranceConnectSettings() {}

    static void check(Map<String, String> environment) {
        List<String> named = environment.keySet().stream()
                .filter(name -> name.startsWith("FRANCECONNECT_"))
                .sorted()
                .toList();
        named.stream().filter(name -> !KNOWN.contains(name)).findFirst().ifPresent(name -> {
            throw new CannotStart("There is no setting " + name + "; README.md lists those that exist.");
        });
        if (named.stream().allMatch(name -> environment.getOrDefault(name, "").isBlank())) {
            return;
        }
        for (String name : NEEDED) {
            if (environment.getOrDefault(name, "").isBlank()) {
                throw new CannotStart(name + " is missing: FranceConnect needs " + String.join(", ", NEEDED)
                        + "; without it, set none of them.");
            }
        }
        checkIssuer(environment.getOrDefault("FRANCECONNECT_ISSUER", "").strip());
        checkLists(environment);
    }

    private static void checkIssuer(String issuer) {
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
        throw new CannotStart("FRANCECONNECT_ISSUER must be a whole https address, such as"
                + " https://oidc.franceconnect.gouv.fr/api/v2; it is now \"" + issuer + "\".");
    }

    private static void checkLists(Map<String, String> environment) {
        if (!words(environment.getOrDefault("FRANCECONNECT_SCOPES", "openid")).contains("openid")) {
            throw new CannotStart("FRANCECONNECT_SCOPES must contain openid; alone, it passes on no personal data.");
        }
        List<String> levels = words(environment.getOrDefault("FRANCECONNECT_ACR", "eidas1"));
        if (levels.isEmpty() || !Set.of("eidas1", "eidas2", "eidas3").containsAll(levels)) {
            throw new CannotStart(
                    "FRANCECONNECT_ACR is eidas1, eidas2 or eidas3; it is now \"" + String.join(" ", levels) + "\".");
        }
    }

    private static List<String> words(String list) {
        return Arrays.asList(list.strip().split("\\s+"));
    }
}
