package fr.aladdin.olivette;

import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The practice provider: authorization code with PKCE (S256), ES256, signed userinfo, sign-out with a hint. It answers
 * requests as they would come over the network; the screens on which the person answers are those of the journey.
 */
@ApplicationScoped
@Transactional
public class Olivette {

    /** Who signs. A host of the reserved domain: no network leads there. */
    public static final String ISSUER = "https://olivette.example";

    static final String AUTHORIZE = ISSUER + "/authorize";
    static final String TOKEN = ISSUER + "/token";
    static final String USERINFO = ISSUER + "/userinfo";
    static final String KEYS = ISSUER + "/jwks";
    static final String END = ISSUER + "/logout";
    static final String CHOOSE = ISSUER + "/choisir?demande=";

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    @Inject
    private SigningKeys keys;

    @Inject
    private Authorizations authorizations;

    @Inject
    private TokenDesk tokens;

    /** Somebody invented, and what their papers say, by the names of OpenID Connect. */
    public record Person(String id, Map<String, String> claims) {}

    /** The registration of a practice service; its secret is this installation's. */
    public Client client(String id, String host) {
        String secret =
                Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.keyedHash("olivette-client", id));
        return Client.of(id, host, secret);
    }

    /** Answers a request to one of the addresses that {@code /.well-known/openid-configuration} names. */
    public HTTPResponse answer(HTTPRequest asked, Client client) {
        String address = asked.getURI().toString().split("\\?", 2)[0];
        return switch (address) {
            case ISSUER + "/.well-known/openid-configuration" -> json(200, discovery());
            case KEYS -> json(200, keys.published().toJSONObject());
            case AUTHORIZE -> authorize(asked.getURI(), client);
            case TOKEN -> tokens.redeem(asked, client);
            case USERINFO -> tokens.userinfo(asked);
            case END -> end(asked.getURI(), client);
            default -> new HTTPResponse(404);
        };
    }

    /**
     * The person continues: back to the service with a code.
     *
     * @param handle of the request, from the address that {@link #AUTHORIZE} answered with
     * @throws NoSuchElementException when no such request is waiting for an answer
     */
    public URI grant(String handle, Person person) {
        Authorization asked = open(handle);
        String code = secrets.newToken();
        Map<String, Object> said = new TreeMap<>();
        person.claims().forEach((name, value) -> {
            if (asked.scopes().contains(name)) {
                said.put(name, value);
            }
        });
        String subject = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(secrets.keyedHash("olivette-subject", asked.client() + " " + person.id()));
        asked.grant(subject, JSONObjectUtils.toJSONString(said), code, clock.instant());
        return back(asked, "code", code);
    }

    /** The person turns back: to the service, with {@code access_denied}. */
    public URI refuse(String handle) {
        Authorization asked = open(handle);
        asked.refuse(clock.instant());
        return back(asked, "error", "access_denied");
    }

    /** Whether that request still waits for the person's answer. */
    public boolean isWaiting(String handle) {
        return authorizations
                .findByHandle(handle)
                .filter(one -> one.isOpen(clock.instant()))
                .isPresent();
    }

    private Authorization open(String handle) {
        return authorizations
                .findByHandle(handle)
                .filter(one -> one.isOpen(clock.instant()))
                .orElseThrow(() -> new NoSuchElementException("No request is waiting"));
    }

    private static URI back(Authorization asked, String name, String value) {
        return URI.create(asked.callback() + "?" + name + "=" + encoded(value) + "&state=" + encoded(asked.state())
                + "&iss=" + encoded(ISSUER));
    }

    private HTTPResponse authorize(URI address, Client client) {
        AuthenticationRequest asked;
        try {
            asked = AuthenticationRequest.parse(address);
        } catch (GeneralException unreadable) {
            return json(400, Map.of("error", "invalid_request"));
        }
        // to an address that is not registered nobody is ever sent, not even with an error
        if (!asked.getClientID().getValue().equals(client.id())
                || !client.callback().equals(asked.getRedirectionURI())) {
            return json(400, Map.of("error", "invalid_request"));
        }
        boolean complete = asked.getResponseType().impliesCodeFlow()
                && asked.getState() != null
                && asked.getNonce() != null
                && asked.getCodeChallenge() != null
                && CodeChallengeMethod.S256.equals(asked.getCodeChallengeMethod());
        if (!complete) {
            return redirect(client.callback() + "?error=invalid_request"
                    + (asked.getState() == null
                            ? ""
                            : "&state=" + encoded(asked.getState().getValue()))
                    + "&iss=" + encoded(ISSUER));
        }
        String handle = secrets.newToken();
        authorizations.add(Authorization.of(asked, handle, clock.instant()));
        return redirect(CHOOSE + handle);
    }

    /** Signs out when the hint is a token of ours for that client, and the way back is the registered one. */
    private HTTPResponse end(URI address, Client client) {
        try {
            LogoutRequest asked = LogoutRequest.parse(address);
            boolean fits = asked.getIDTokenHint() instanceof SignedJWT hint
                    && keys.signed(hint)
                    && hint.getJWTClaimsSet().getAudience().equals(List.of(client.id()))
                    && client.afterLogout().equals(asked.getPostLogoutRedirectionURI());
            if (!fits) {
                return json(400, Map.of("error", "invalid_request"));
            }
            String state = Optional.ofNullable(asked.getState())
                    .map(given -> "?state=" + encoded(given.getValue()))
                    .orElse("");
            return redirect(client.afterLogout() + state);
        } catch (GeneralException | ParseException unreadable) {
            return json(400, Map.of("error", "invalid_request"));
        }
    }

    private static Map<String, Object> discovery() {
        Map<String, Object> said = new TreeMap<>();
        said.put("issuer", ISSUER);
        said.put("authorization_endpoint", AUTHORIZE);
        said.put("token_endpoint", TOKEN);
        said.put("userinfo_endpoint", USERINFO);
        said.put("jwks_uri", KEYS);
        said.put("end_session_endpoint", END);
        said.put("response_types_supported", List.of("code"));
        said.put("grant_types_supported", List.of("authorization_code"));
        said.put("subject_types_supported", List.of("pairwise"));
        said.put("id_token_signing_alg_values_supported", List.of("ES256"));
        said.put("userinfo_signing_alg_values_supported", List.of("ES256"));
        said.put("code_challenge_methods_supported", List.of("S256"));
        said.put("token_endpoint_auth_methods_supported", List.of("client_secret_post"));
        said.put("authorization_response_iss_parameter_supported", true);
        return said;
    }

    static HTTPResponse json(int status, Map<String, Object> said) {
        HTTPResponse response = new HTTPResponse(status);
        response.setEntityContentType(ContentType.APPLICATION_JSON);
        response.setCacheControl("no-store");
        response.setBody(JSONObjectUtils.toJSONString(said));
        return response;
    }

    private static HTTPResponse redirect(String address) {
        HTTPResponse response = new HTTPResponse(303);
        response.setLocation(URI.create(address));
        return response;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
