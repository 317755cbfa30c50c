package fr.aladdin.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import fr.aladdin.openid.Outcome.Part;
import fr.aladdin.openid.ProviderProfile.Authentication;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The negative cases of the OpenID conformance and FAPI2 suites about the ID token and the discovery document, by their
 * names there. Each refuses the sign-in and asks nothing about the person.
 */
class LyingProviderTest extends WithTestProvider {

    @Test
    void invalid_iss_is_refused() throws Exception {
        provider.idTokenFault = said -> said.put("iss", "https://another.example/api/v2");
        refusesIdToken("iss");
    }

    @Test
    void invalid_missing_iss_is_refused() throws Exception {
        provider.idTokenFault = said -> said.remove("iss");
        refusesIdToken("iss");
    }

    @Test
    void missing_sub_is_refused() throws Exception {
        provider.idTokenFault = said -> said.remove("sub");
        refusesIdToken("sub");
    }

    @Test
    void empty_sub_is_refused() throws Exception {
        provider.idTokenFault = said -> said.put("sub", " ");
        refusesIdToken("sub");
    }

    @Test
    void a_sub_that_is_nothing_or_no_text_is_refused() throws Exception {
        for (Object sub : new Object[] {null, List.of("somebody")}) {
            provider.idTokenFault = said -> said.put("sub", sub);
            refusesIdToken("sub");
        }
    }

    @Test
    void an_exp_or_an_iat_that_is_nothing_is_refused() throws Exception {
        for (String claim : List.of("exp", "iat")) {
            provider.idTokenFault = said -> said.put(claim, null);
            refusesIdToken(claim);
        }
    }

    @Test
    void a_nonce_that_is_nothing_is_refused() throws Exception {
        provider.idTokenFault = said -> said.put("nonce", null);
        refusesIdToken("nonce");
    }

    @Test
    void signed_userinfo_that_ends_never_is_refused() throws Exception {
        provider.userinfoFault = said -> said.put("exp", null);
        refused(signIn(standard()), Part.USERINFO, "exp");
    }

    @Test
    void discovery_with_an_address_that_names_no_host_or_is_none_of_the_web_is_refused() {
        for (String address : List.of("http:///token", "ftp://localhost/token", "http://localhost:99999/token")) {
            for (String name : List.of("token_endpoint", "userinfo_endpoint", "authorization_endpoint", "jwks_uri")) {
                provider.discoveryFault = said -> said.put(name, address);
                assertThat(refusedAtOnce().reason()).as(name + " " + address).startsWith("discovery");
            }
        }
        provider.discoveryFault = said -> said.put("end_session_endpoint", "javascript:alert(1)");
        assertThat(refusedAtOnce().reason()).startsWith("discovery");
    }

    @Test
    void a_token_that_no_request_can_bear_opens_nothing() throws Exception {
        provider.tokenFault = said -> said.put("access_token", "two\nlines");
        assertThat(signIn(standard()).identity()).isEmpty();
    }

    @Test
    void invalid_aud_is_refused() throws Exception {
        provider.idTokenFault = said -> said.put("aud", "another-client");
        refusesIdToken("aud");
    }

    @Test
    void missing_aud_is_refused() throws Exception {
        provider.idTokenFault = said -> said.remove("aud");
        refusesIdToken("aud");
    }

    @Test
    void invalid_secondary_aud_is_refused() throws Exception {
        provider.idTokenFault = said -> said.put("aud", List.of("aladdin", "another-client"));
        refusesIdToken("aud");
    }

    @Test
    void missing_iat_is_refused() throws Exception {
        provider.idTokenFault = said -> said.remove("iat");
        refusesIdToken("iat");
    }

    @Test
    void iat_of_a_time_to_come_is_refused() throws Exception {
        provider.idTokenFault = said -> said.put("iat", clock.instant().getEpochSecond() + 600);
        refusesIdToken("iat");
    }

    @Test
    void invalid_expired_exp_is_refused() throws Exception {
        provider.idTokenFault = said -> said.put("exp", clock.instant().getEpochSecond() - 300);
        refusesIdToken("Expired");
    }

    @Test
    void invalid_missing_exp_is_refused() throws Exception {
        provider.idTokenFault = said -> said.remove("exp");
        refusesIdToken("exp");
    }

    @Test
    void not_yet_valid_nbf_is_refused() throws Exception {
        provider.idTokenFault = said -> said.put("nbf", clock.instant().getEpochSecond() + 600);
        refusesIdToken("before");
    }

    @Test
    void nonce_invalid_is_refused() throws Exception {
        provider.idTokenFault = said -> said.put("nonce", "x".repeat(64));
        refusesIdToken("nonce");
    }

    @Test
    void invalid_missing_nonce_is_refused() throws Exception {
        provider.idTokenFault = said -> said.remove("nonce");
        refusesIdToken("nonce");
    }

    @Test
    void invalid_sig_rs256_is_refused() throws Exception {
        provider.rotate(TestProvider.newRsa("rsa"));
        JWK forger = TestProvider.newRsa("rsa");
        provider.idTokenSignature = said -> provider.signed(said, forger);
        refusesIdToken("signature");
    }

    @Test
    void invalid_sig_es256_is_refused_after_the_keys_were_read_again() throws Exception {
        JWK forger = TestProvider.newEc("first");
        provider.idTokenSignature = said -> provider.signed(said, forger);
        refusesIdToken("signature");
        assertThat(provider.keysAsked).hasValue(2);
    }

    @Test
    void a_key_of_ones_own_inside_the_token_opens_nothing() throws Exception {
        JWK forger = TestProvider.newEc("forger");
        provider.headerFault = header -> header.put("jwk", forger.toPublicJWK().toJSONObject());
        provider.idTokenSignature = said -> provider.signed(said, forger);
        refusesIdToken("key");
    }

    @Test
    void invalid_sig_hs256_with_the_client_secret_is_refused() throws Exception {
        provider.idTokenSignature = said -> hs256(said, SECRET.getBytes(StandardCharsets.UTF_8));
        refusesIdToken("alg");
    }

    @Test
    void hs256_with_a_published_key_is_refused() throws Exception {
        byte[] shared = "a-key-that-was-published-to-all-!!".getBytes(StandardCharsets.UTF_8);
        provider.published =
                List.of(new OctetSequenceKey.Builder(shared).keyID("shared").build());
        provider.idTokenSignature = said -> hs256(said, shared);
        refusesIdToken("alg");
    }

    @Test
    void invalid_alternate_alg_is_refused() throws Exception {
        provider.rotate(TestProvider.newRsa("rsa"));
        refusesIdToken(profile(Authentication.POST, Set.of("ES256")), "alg");
    }

    @Test
    void idtoken_sig_none_is_refused() throws Exception {
        provider.idTokenSignature = said -> new PlainObject(new PlainHeader(), new Payload(said)).serialize();
        refusesIdToken("alg");
    }

    @Test
    void kid_absent_multiple_jwks_is_refused() throws Exception {
        provider.published = List.of(provider.key, TestProvider.newEc("second"));
        provider.headerFault = header -> header.remove("kid");
        refusesIdToken("key");
    }

    @Test
    void acr_missing_is_refused() throws Exception {
        provider.idTokenFault = said -> said.remove("acr");
        refusesIdToken("acr");
    }

    @Test
    void acr_below_is_refused() throws Exception {
        provider.idTokenFault = said -> said.put("acr", "eidas0");
        refusesIdToken("acr");
    }

    @Test
    void discovery_issuer_mismatch_is_refused_before_anybody_is_sent_there() {
        provider.discoveryFault = said -> said.put("issuer", provider.issuer() + "/");
        assertThat(refusedAtOnce()).isInstanceOf(Outcome.Refused.class);
        assertThat(refusedAtOnce().reason()).startsWith("discovery");
    }

    @Test
    void discovery_without_an_address_is_refused() {
        provider.discoveryFault = said -> said.remove("userinfo_endpoint");
        assertThat(refusedAtOnce().reason()).startsWith("discovery");
    }

    private Outcome refusedAtOnce() {
        try {
            party.begin(standard());
            throw new AssertionError("nothing was refused");
        } catch (NotIdentified ended) {
            return ended.outcome();
        }
    }

    private void refusesIdToken(String why) throws Exception {
        refusesIdToken(standard(), why);
    }

    private void refusesIdToken(ProviderProfile profile, String why) throws Exception {
        refused(signIn(profile), Part.ID_TOKEN, why);
        assertThat(provider.userinfoAsked).hasValue(0);
    }

    private static String hs256(Map<String, Object> claims, byte[] shared) throws JOSEException {
        JWSObject token = new JWSObject(new JWSHeader(JWSAlgorithm.HS256), new Payload(claims));
        token.sign(new MACSigner(shared));
        return token.serialize();
    }
}
