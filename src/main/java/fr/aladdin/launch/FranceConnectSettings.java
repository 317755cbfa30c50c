package fr.aladdin.launch;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at the settings of FranceConnect before anything is started. */
final class FranceConnectSettings {

    private static final Set<String> KNOWN = Set.of(
            "FRANCECONNECT_ISSUER",
            "FRANCECONNECT_CLIENT_ID",
            "FRANCECONNECT_CLIENT_SECRET",
            "FRANCECONNECT_SCOPES",
            "FRANCECONNECT_ACR");
    private static final ProviderSettings PROVIDER =
            new ProviderSettings("FRANCECONNECT_", "FranceConnect", "https://oidc.franceconnect.gouv.fr/api/v2");

    private FranceConnectSettings() {}

    static void check(Map<String, String> environment) {
        environment.keySet().stream()
                .filter(name -> name.startsWith("FRANCECONNECT_") && !KNOWN.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new CannotStart("There is no setting " + name + "; README.md lists those that exist.");
                });
        if (!PROVIDER.check(environment)) {
            return;
        }
        List<String> levels = ProviderSettings.words(environment.getOrDefault("FRANCECONNECT_ACR", "eidas1"));
        if (levels.isEmpty() || !Set.of("eidas1", "eidas2", "eidas3").containsAll(levels)) {
            throw new CannotStart(
                    "FRANCECONNECT_ACR is eidas1, eidas2 or eidas3; it is now \"" + String.join(" ", levels) + "\".");
        }
    }
}
