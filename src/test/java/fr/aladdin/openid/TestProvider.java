package fr.aladdin.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * An OpenID provider on this machine that behaves well until a test makes it misbehave in one point, as the OpenID
 * conformance suite does. It counts what it is asked.
 */
public final class TestProvider implements AutoCloseable {

    public static final String SUBJECT = "a3f1".repeat(16) + "v1";

    final AtomicInteger keysAsked = new AtomicInteger();
    final AtomicInteger tokensAsked = new AtomicInteger();
    final AtomicInteger userinfoAsked = new AtomicInteger();
    public final AtomicInteger signedOut = new AtomicInteger();
    final Map<String, List<String>> tokenParameters = new HashMap<>();
    final Map<String, String> tokenHeaders = new HashMap<>();
    final Map<String, String> userinfoHeaders = new HashMap<>();

    /** What goes wrong, each on a fresh copy of what an honest provider says. */
    Consumer<Map<String, Object>> discoveryFault = said -> {};

    Consumer<Map<String, Object>> tokenFault = said -> {};
    public Consumer<Map<String, Object>> idTokenFault = said -> {};
    Consumer<Map<String, Object>> userinfoFault = said -> {};
    Consumer<Map<String, Object>> headerFault = said -> {};
    public Consumer<Map<String, String[]>> callbackFault = said -> {};
    Signature idTokenSignature = this::signed;
    Signature userinfoSignature = this::signed;
    /** Who signs in there. */
    public String subject = SUBJECT;

    boolean userinfoSigned = true;
    int tokenStatus = 200;
    JWK key = newEc("first");
    List<JWK> published = new ArrayList<>(List.of(key));

    private final AtomicInteger codesGiven = new AtomicInteger();
    private final HttpServer server;
    private final Clock clock;
    private final Map<String, Map<String, List<String>>> codes = new ConcurrentHashMap<>();

    /** Makes the compact form of a token out of its claims. */
    interface Signature {
        String of(Map<String, Object> claims) throws JOSEException;
    }

    public TestProvider(Clock clock) throws IOException {
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v2/.well-known/openid-configuration", asked -> json(asked, 200, discovery()));
        server.createContext("/api/v2/jwks", this::keys);
        server.createContext("/api/v2/token", this::token);
        server.createContext("/api/v2/userinfo", this::userinfo);
        server.createContext("/api/v2/authorize", this::authorize);
        server.createContext("/api/v2/session/end", this::signOut);
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/api/v2";
    }

    /** The person signs in there: what their browser brings back. */
    public Map<String, String[]> signIn(URI address) {
        Map<String, List<String>> asked = URLUtils.parseParameters(address.getRawQuery());
        String code = "code-" + codesGiven.incrementAndGet();
        codes.put(code, asked);
        Map<String, String[]> brought = new LinkedHashMap<>();
        brought.put("code", new String[] {code});
        brought.put("state", new String[] {first(asked, "state")});
        brought.put("iss", new String[] {issuer()});
        callbackFault.accept(brought);
        return brought;
    }

    /** Signs with the key of the moment and its name. */
    String signed(Map<String, Object> claims) throws JOSEException {
        return signed(claims, key);
    }

    String signed(Map<String, Object> claims, JWK with) throws JOSEException {
        JWSAlgorithm algorithm = with.getKeyType().getValue().equals("EC") ? JWSAlgorithm.ES256 : JWSAlgorithm.RS256;
        Map<String, Object> header = new LinkedHashMap<>(Map.of("alg", algorithm.getName(), "kid", with.getKeyID()));
        headerFault.accept(header);
        JWSSigner signer = new DefaultJWSSignerFactory().createJWSSigner(with, algorithm);
        try {
            JWSObject token = new JWSObject(JWSHeader.parse(header), new Payload(claims));
            token.sign(signer);
            return token.serialize();
        } catch (java.text.ParseException unreadable) {
            throw new JOSEException(unreadable.getMessage(), unreadable);
        }
    }

    /** From now on another key signs, and it alone is published. */
    void rotate(JWK fresh) {
        key = fresh;
        published = new ArrayList<>(List.of(fresh));
    }

    static JWK newEc(String name) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(name).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static JWK newRsa(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID(name).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A browser comes; the person is known there, so it goes back at once. */
    private void authorize(HttpExchange asked) throws IOException {
        Map<String, List<String>> parameters =
                URLUtils.parseParameters(asked.getRequestURI().getRawQuery());
        Map<String, List<String>> brought = new LinkedHashMap<>();
        signIn(asked.getRequestURI()).forEach((name, values) -> brought.put(name, List.of(values)));
        sendTo(asked, first(parameters, "redirect_uri") + "?" + URLUtils.serializeParameters(brought));
    }

    private void signOut(HttpExchange asked) throws IOException {
        Map<String, List<String>> parameters =
                URLUtils.parseParameters(asked.getRequestURI().getRawQuery());
        signedOut.incrementAndGet();
        String state = first(parameters, "state");
        sendTo(asked, first(parameters, "post_logout_redirect_uri") + "?state=" + state);
    }

    private static void sendTo(HttpExchange asked, String address) throws IOException {
        asked.getResponseHeaders().set("Location", address);
        asked.sendResponseHeaders(302, -1);
        asked.close();
    }

    private Map<String, Object> discovery() {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("issuer", issuer());
        said.put("authorization_endpoint", issuer() + "/authorize");
        said.put("token_endpoint", issuer() + "/token");
        said.put("userinfo_endpoint", issuer() + "/userinfo");
        said.put("end_session_endpoint", issuer() + "/session/end");
        said.put("jwks_uri", issuer() + "/jwks");
        said.put("subject_types_supported", List.of("pairwise"));
        said.put("response_types_supported", List.of("code"));
        said.put("id_token_signing_alg_values_supported", List.of("HS256", "ES256", "RS256"));
        said.put("code_challenge_methods_supported", List.of("S256"));
        said.put("authorization_response_iss_parameter_supported", true);
        discoveryFault.accept(said);
        return said;
    }

    private void keys(HttpExchange asked) throws IOException {
        keysAsked.incrementAndGet();
        json(asked, 200, new JWKSet(published).toJSONObject(true));
    }

    private void token(HttpExchange asked) throws IOException {
        tokensAsked.incrementAndGet();
        tokenParameters.clear();
        tokenParameters.putAll(
                URLUtils.parseParameters(new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        asked.getRequestHeaders().forEach((name, values) -> tokenHeaders.put(name, values.get(0)));
        Map<String, List<String>> began = codes.remove(first(tokenParameters, "code"));
        if (began == null || !verified(began)) {
            json(asked, 400, Map.of("error", "invalid_grant", "error_description", "unknown code"));
            return;
        }
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("access_token", "access");
        said.put("expires_in", 60);
        said.put("id_token", made(idTokenSignature, idToken(first(began, "nonce"))));
        said.put("scope", "openid");
        said.put("token_type", "Bearer");
        tokenFault.accept(said);
        json(asked, tokenStatus, said);
    }

    private boolean verified(Map<String, List<String>> began) {
        if (!began.containsKey("code_challenge")) {
            return !tokenParameters.containsKey("code_verifier");
        }
        CodeVerifier verifier = new CodeVerifier(first(tokenParameters, "code_verifier"));
        return CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
                .getValue()
                .equals(first(began, "code_challenge"));
    }

    private Map<String, Object> idToken(String nonce) {
        long now = clock.instant().getEpochSecond();
        Map<String, Object> said = new LinkedHashMap<>(common(now));
        said.put("acr", "eidas1");
        said.put("auth_time", now);
        said.put("nonce", nonce);
        idTokenFault.accept(said);
        return said;
    }

    private Map<String, Object> common(long now) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("sub", subject);
        said.put("aud", "aladdin");
        said.put("exp", now + 60);
        said.put("iat", now);
        said.put("iss", issuer());
        return said;
    }

    private void userinfo(HttpExchange asked) throws IOException {
        userinfoAsked.incrementAndGet();
        asked.getRequestHeaders().forEach((name, values) -> userinfoHeaders.put(name, values.get(0)));
        Map<String, Object> said = new LinkedHashMap<>(common(clock.instant().getEpochSecond()));
        said.put("given_name", "Inès Exemple");
        said.put("birthplace", "");
        userinfoFault.accept(said);
        if (userinfoSigned) {
            answer(asked, 200, "application/jwt", made(userinfoSignature, said));
        } else {
            json(asked, 200, said);
        }
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of("")).get(0);
    }

    private static String made(Signature signature, Map<String, Object> claims) {
        try {
            return signature.of(claims);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void json(HttpExchange asked, int status, Map<String, Object> said) throws IOException {
        answer(asked, status, "application/json", JSONObjectUtils.toJSONString(said));
    }

    private static void answer(HttpExchange asked, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().set("Content-Type", type);
        asked.sendResponseHeaders(status, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
