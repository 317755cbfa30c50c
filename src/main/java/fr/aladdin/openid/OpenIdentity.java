package fr.aladdin.openid;

import java.util.Map;

/**
 * Who somebody is to a provider, checked.
 *
 * @param issuer the provider
 * @param subject the person, for this provider and this client alone; with {@code issuer} it is the key of an account
 * @param acr the assurance level; empty when the provider names none
 * @param claims what the provider says of the person, by the names of OpenID Connect; only what was asked for
 * @param idToken the signed token as it came, the hint that signing out there asks for
 */
public record OpenIdentity(String issuer, String subject, String acr, Map<String, Object> claims, String idToken) {

    public OpenIdentity {
        claims = Map.copyOf(claims);
    }

    /** Names, numbers and tokens appear in no log. */
    @Override
    public String toString() {
        return "somebody known to " + issuer;
    }
}
