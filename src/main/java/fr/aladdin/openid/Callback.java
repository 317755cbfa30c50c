package fr.aladdin.openid;

import fr.aladdin.openid.Outcome.Part;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a browser brings back from a provider, before anybody is asked anything. */
final class Callback {

    private static final Set<String> TECHNICAL = Set.of("server_error", "temporarily_unavailable");

    private Callback() {}

    /**
     * The code, once it is sure that this exchange began here, has not grown old, and that the provider asked answers.
     *
     * @param brought the parameters of the address
     */
    static String code(ProviderProfile profile, Exchange kept, Map<String, String[]> brought, Instant now)
            throws NotIdentified {
        if (!kept.provider().equals(profile.name()) || !now.isBefore(kept.until())) {
            throw NotIdentified.refused(Part.STATE, "of another provider, or too old");
        }
        if (!kept.hasState(only(brought, "state").orElse(""))) {
            throw NotIdentified.refused(Part.STATE, "not the one that was given");
        }
        Optional<String> issuer = only(brought, "iss");
        if (issuer.isEmpty() && kept.issuerComesBack()) {
            throw NotIdentified.refused(Part.ISSUER, "the provider does not name itself");
        }
        if (issuer.isPresent() && !issuer.get().equals(profile.issuer())) {
            throw NotIdentified.refused(Part.ISSUER, "another provider answers");
        }
        Optional<String> error = only(brought, "error");
        if (error.isPresent()) {
            throw ended(error.get());
        }
        return only(brought, "code").orElseThrow(() -> NotIdentified.refused(Part.ANSWER, "no code"));
    }

    private static NotIdentified ended(String error) {
        if (error.equals("access_denied")) {
            return NotIdentified.aborted();
        }
        String known = error.matches("[a-z_]{1,60}") ? error : "an error without a name";
        return TECHNICAL.contains(error) ? NotIdentified.unreachable(known) : NotIdentified.refused(Part.ANSWER, known);
    }

    /** The parameter, unless it is absent, blank or there more than once. */
    private static Optional<String> only(Map<String, String[]> brought, String name) {
        String[] values = brought.get(name);
        return values != null && values.length == 1 && !values[0].isBlank() ? Optional.of(values[0]) : Optional.empty();
    }
}
