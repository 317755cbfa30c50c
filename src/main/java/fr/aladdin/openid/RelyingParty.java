package fr.aladdin.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.net.URI;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Aladdin as the client of an OpenID provider, any provider: the authorization code flow of OpenID Connect. Whoever
 * uses it keeps what {@link #begin} hands out, bound to the browser, and gives it to {@link #finish} once. It remembers
 * what providers publish, so there is one for all requests; {@link OverTheNetwork} makes the one that is injected.
 */
public class RelyingParty {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int RANDOM_SIGNS = 64;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final Providers providers;
    private final SignedTokens tokens;
    private final Conversation conversation;

    /** @param transport carries requests to the provider and its answers back */
    public RelyingParty(HTTPRequestSender transport, Clock clock) {
        this.clock = clock;
        providers = new Providers(transport, clock);
        tokens = new SignedTokens(providers, clock);
        conversation = new Conversation(transport, tokens);
    }

    /**
     * Begins a sign-in.
     *
     * @throws NotIdentified when the provider cannot be reached or publishes something wrong about itself
     */
    public Departure begin(ProviderProfile profile) throws NotIdentified {
        Provider provider = providers.get(profile.issuer());
        CodeVerifier verifier = new CodeVerifier();
        Exchange kept = new Exchange(
                profile.name(),
                randomSigns(),
                randomSigns(),
                profile.pkce() ? verifier.getValue() : "",
                provider.metadata().supportsAuthorizationResponseIssuerParam(),
                clock.instant().plus(Exchange.LONGEST));
        return new Departure(address(profile, provider, kept, verifier), kept);
    }

    /**
     * Ends a sign-in with what the browser brings back. Nothing is asked of the provider unless the state and the issuer
     * are right, and nothing about the person unless the ID token is.
     *
     * @param kept what {@link #begin} handed out, used for the first time
     * @param brought the parameters of the address that the browser came back to
     */
    public Outcome finish(ProviderProfile profile, Exchange kept, Map<String, String[]> brought) {
        try {
            String code = Callback.code(profile, kept, brought, clock.instant());
            Provider provider = providers.get(profile.issuer());
            OIDCTokens found = conversation.redeem(code, profile, provider, kept);
            JWTClaimsSet claims = tokens.idToken(found.getIDToken(), profile, kept);
            Map<String, Object> said = conversation.userinfo(found, profile, provider, claims.getSubject());
            return new Outcome.Identified(new OpenIdentity(
                    profile.issuer(), claims.getSubject(), SignedTokens.acr(claims), said, found.getIDTokenString()));
        } catch (NotIdentified ended) {
            return ended.outcome();
        }
    }

    /**
     * Where to send a browser so that the provider signs the person out too; empty when the provider cannot say. Nobody
     * may depend on the browser's coming back from there.
     *
     * @param idToken of the sign-in, which may have expired
     * @param state comes back with the browser
     */
    public Optional<URI> farewell(ProviderProfile profile, String idToken, String state) {
        try {
            URI end = providers.get(profile.issuer()).metadata().getEndSessionEndpointURI();
            return Optional.ofNullable(end).map(address -> leaving(address, profile, idToken, state));
        } catch (NotIdentified unreachable) {
            return Optional.empty();
        }
    }

    /** 64 letters and digits, some 380 bits; what FranceConnect wants of a state and a nonce, and enough for everybody. */
    public String randomSigns() {
        StringBuilder text = new StringBuilder();
        random.ints(RANDOM_SIGNS, 0, SIGNS.length()).forEach(at -> text.append(SIGNS.charAt(at)));
        return text.toString();
    }

    private static URI address(ProviderProfile profile, Provider provider, Exchange kept, CodeVerifier verifier) {
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        Scope.parse(profile.scopes()),
                        new ClientID(profile.client().id()),
                        profile.client().callback())
                .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                .state(new State(kept.state()))
                .nonce(new Nonce(kept.nonce()));
        if (!profile.acrValues().isEmpty()) {
            request.acrValues(profile.acrValues().stream().map(ACR::new).toList());
        }
        if (profile.pkce()) {
            request.codeChallenge(verifier, CodeChallengeMethod.S256);
        }
        return request.build().toURI();
    }

    private static @Nullable URI leaving(URI end, ProviderProfile profile, String idToken, String state) {
        try {
            return new LogoutRequest(
                            end, JWTParser.parse(idToken), profile.client().afterLogout(), new State(state))
                    .toURI();
        } catch (ParseException notAToken) {
            return null;
        }
    }
}
