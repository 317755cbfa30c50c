package fr.aladdin.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import fr.aladdin.openid.ProviderProfile.Authentication;
import fr.aladdin.openid.ProviderProfile.Client;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The positive cases of the OpenID conformance suite for relying parties, by their names there. */
class SignInWithProviderTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-26T09:00:00Z"), ZoneOffset.UTC);
    private final RelyingParty party = new RelyingParty(new WebTransport(), clock);
    private TestProvider provider;

    @BeforeEach
    void start() throws Exception {
        provider = new TestProvider(clock);
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void client_test_somebody_signs_in_with_a_code_challenge() throws Exception {
        Departure departure = party.begin(standard());

        assertThat(asked(departure)).containsEntry("code_challenge_method", List.of("S256"));
        OpenIdentity who = identified(finish(standard(), departure));
        assertThat(who.issuer()).isEqualTo(provider.issuer());
        assertThat(who.subject()).isEqualTo(TestProvider.SUBJECT);
        assertThat(who.acr()).isEqualTo("eidas1");
        assertThat(who.idToken()).contains(".");
        assertThat(provider.tokenParameters).containsKey("code_verifier");
    }

    @Test
    void client_secret_basic_shows_the_secret_in_a_header_alone() throws Exception {
        ProviderProfile profile = profile(Authentication.BASIC, Set.of("ES256", "RS256"), true);

        identified(finish(profile, party.begin(profile)));

        assertThat(provider.tokenHeaders.get("Authorization")).startsWith("Basic ");
        assertThat(provider.tokenParameters).doesNotContainKey("client_secret");
    }

    @Test
    void kid_absent_single_jwks_is_accepted() throws Exception {
        provider.headerFault = header -> header.remove("kid");

        identified(finish(standard(), party.begin(standard())));
    }

    @Test
    void idtoken_sig_rs256_is_accepted() throws Exception {
        provider.rotate(TestProvider.newRsa("rsa"));

        identified(finish(standard(), party.begin(standard())));
    }

    @Test
    void userinfo_signed_is_accepted_and_its_claims_are_handed_on() throws Exception {
        OpenIdentity who = identified(finish(standard(), party.begin(standard())));

        assertThat(who.claims()).containsEntry("given_name", "Inès Exemple");
    }

    @Test
    void scope_userinfo_claims_are_handed_on_from_plain_json() throws Exception {
        provider.userinfoSigned = false;

        OpenIdentity who = identified(finish(standard(), party.begin(standard())));

        assertThat(who.claims()).containsEntry("given_name", "Inès Exemple");
    }

    @Test
    void userinfo_bearer_header_carries_the_access_token() throws Exception {
        identified(finish(standard(), party.begin(standard())));

        assertThat(provider.userinfoHeaders).containsEntry("Authorization", "Bearer access");
    }

    @Test
    void signing_key_rotation_is_followed() throws Exception {
        identified(finish(standard(), party.begin(standard())));
        provider.rotate(TestProvider.newEc("second"));

        identified(finish(standard(), party.begin(standard())));
    }

    @Test
    void signing_key_rotation_just_before_signing_is_followed() throws Exception {
        Departure departure = party.begin(standard());
        provider.rotate(TestProvider.newEc("second"));

        identified(finish(standard(), departure));
        assertThat(provider.keysAsked).hasValue(2);
    }

    @Test
    void another_key_under_the_same_name_is_followed() throws Exception {
        Departure departure = party.begin(standard());
        provider.rotate(TestProvider.newEc("first"));

        identified(finish(standard(), departure));
    }

    @Test
    void discovery_and_keys_are_read_once_an_hour() throws Exception {
        identified(finish(standard(), party.begin(standard())));
        identified(finish(standard(), party.begin(standard())));

        assertThat(provider.keysAsked).hasValue(1);
    }

    @Test
    void valid_aud_as_array_is_accepted() throws Exception {
        provider.idTokenFault = said -> said.put("aud", List.of("aladdin"));

        identified(finish(standard(), party.begin(standard())));
    }

    @Test
    void token_type_case_does_not_matter() throws Exception {
        provider.tokenFault = said -> said.put("token_type", "bEARER");

        identified(finish(standard(), party.begin(standard())));
    }

    @Test
    void token_endpoint_response_without_expires_in_is_accepted() throws Exception {
        provider.tokenFault = said -> said.remove("expires_in");

        identified(finish(standard(), party.begin(standard())));
    }

    @Test
    void keys_and_addresses_of_keys_inside_the_token_are_not_looked_at() throws Exception {
        JWK another = TestProvider.newEc("another");
        provider.headerFault = header -> {
            header.put("jwk", another.toPublicJWK().toJSONObject());
            header.put("jku", "http://localhost:9/keys");
            header.put("x5u", "http://localhost:9/certificate");
        };

        identified(finish(standard(), party.begin(standard())));
    }

    @Test
    void two_sign_ins_share_neither_state_nor_nonce_nor_challenge() throws Exception {
        Map<String, List<String>> first = asked(party.begin(standard()));
        Map<String, List<String>> second = asked(party.begin(standard()));

        for (String name : List.of("state", "nonce", "code_challenge")) {
            assertThat(first.get(name)).isNotEqualTo(second.get(name));
        }
    }

    @Test
    void what_is_kept_comes_back_from_its_line() throws Exception {
        Exchange kept = party.begin(standard()).kept();

        assertThat(Exchange.read(kept.line())).contains(kept);
        assertThat(Exchange.read(kept.line() + " more")).isEmpty();
        assertThat(kept.until()).isEqualTo(clock.instant().plus(Duration.ofMinutes(30)));
    }

    private Outcome finish(ProviderProfile profile, Departure departure) {
        return party.finish(profile, departure.kept(), provider.signIn(departure.address()));
    }

    private static OpenIdentity identified(Outcome outcome) {
        assertThat(outcome.reason()).isEmpty();
        return outcome.identity().orElseThrow();
    }

    private static Map<String, List<String>> asked(Departure departure) {
        return URLUtils.parseParameters(departure.address().getRawQuery());
    }

    private ProviderProfile standard() {
        return profile(Authentication.POST, Set.of("ES256", "RS256"), false);
    }

    private ProviderProfile profile(Authentication authentication, Set<String> algorithms, boolean signed) {
        Client client = new Client(
                "aladdin",
                "secret-of-the-test",
                authentication,
                URI.create("http://localhost/callback"),
                URI.create("http://localhost/left"));
        return new ProviderProfile(
                "test", provider.issuer(), client, List.of("openid"), List.of("eidas1"), true, algorithms, signed);
    }
}
