package fr.aladdin.openid;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * One OpenID provider as this installation is registered with it, and what is expected of it. Everything in which
 * providers differ is here: a further one is a further profile.
 *
 * @param name a short key of small letters, such as {@code franceconnect}; part of addresses, never changed afterwards
 * @param issuer who signs, exactly as its discovery document says it, without more or less at its end
 * @param client as whom we are registered there
 * @param scopes what is asked for, {@code openid} among it
 * @param acrValues the assurance levels that are asked for, or none
 * @param pkce whether a code challenge (S256) is sent; FranceConnect refuses one, whatever its discovery says
 * @param algorithms the signatures that are accepted: {@code ES256}, {@code RS256} or both
 * @param signedUserinfo whether what the provider says of the person must be signed
 */
public record ProviderProfile(
        String name,
        String issuer,
        Client client,
        List<String> scopes,
        List<String> acrValues,
        boolean pkce,
        Set<String> algorithms,
        boolean signedUserinfo) {

    private static final Set<String> ASYMMETRIC = Set.of("ES256", "RS256");

    /** @throws IllegalArgumentException when the profile could not sign anybody in safely */
    public ProviderProfile {
        scopes = List.copyOf(scopes);
        acrValues = List.copyOf(acrValues);
        algorithms = Set.copyOf(algorithms);
        if (!name.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("a provider's name is small letters, digits and hyphens");
        }
        if (!scopes.contains("openid")) {
            throw new IllegalArgumentException("the scopes of " + name + " lack openid");
        }
        if (algorithms.isEmpty() || !ASYMMETRIC.containsAll(algorithms)) {
            throw new IllegalArgumentException("only ES256 and RS256 are accepted");
        }
    }

    /** FranceConnect v2: no code challenge, the secret in the body, what it says of the person signed. */
    public static ProviderProfile franceConnect(
            String issuer, Client client, List<String> scopes, List<String> acrValues) {
        return new ProviderProfile(
                "franceconnect", issuer, client, scopes, acrValues, false, Set.of("ES256", "RS256"), true);
    }

    /** A provider that keeps to the standard: code challenge, and what it says of the person signed or not. */
    public static ProviderProfile standard(
            String name, String issuer, Client client, List<String> scopes, List<String> acrValues) {
        return new ProviderProfile(name, issuer, client, scopes, acrValues, true, Set.of("ES256", "RS256"), false);
    }

    /** Whether it must say how sure it is of the person, and is refused when it is not sure enough. */
    public boolean asksAssurance() {
        return !acrValues.isEmpty();
    }

    /** How the client shows its secret at the token endpoint. */
    public enum Authentication {
        /** In the body of the request, {@code client_secret_post}. */
        POST,
        /** In a header, {@code client_secret_basic}. */
        BASIC
    }

    /**
     * As whom we are registered with a provider.
     *
     * @param secret known to us and the provider alone
     * @param callback where browsers come back to, exactly as registered
     * @param afterLogout where browsers come back to after signing out, exactly as registered
     */
    public record Client(String id, String secret, Authentication authentication, URI callback, URI afterLogout) {

        @Override
        public String toString() {
            return "client " + id;
        }
    }
}
