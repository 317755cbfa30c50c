package fr.aladdin.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import fr.aladdin.openid.ProviderProfile.Authentication;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The positive cases of the OpenID conformance suite for relying parties, by their names there. */
class SignInWithProviderTest extends WithTestProvider {

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
        ProviderProfile profile = profile(Authentication.BASIC, BOTH);

        identified(signIn(profile));

        assertThat(provider.tokenHeaders.get("Authorization")).startsWith("Basic ");
        assertThat(provider.tokenParameters).doesNotContainKey("client_secret");
    }

    @Test
    void kid_absent_single_jwks_is_accepted() throws Exception {
        provider.headerFault = header -> header.remove("kid");

        identified(signIn(standard()));
    }

    @Test
    void idtoken_sig_rs256_is_accepted() throws Exception {
        provider.rotate(TestProvider.newRsa("rsa"));

        identified(signIn(standard()));
    }

    @Test
    void userinfo_signed_is_accepted_and_its_claims_are_handed_on() throws Exception {
        OpenIdentity who = identified(signIn(standard()));

        assertThat(who.claims()).containsEntry("given_name", "Inès Exemple");
    }

    @Test
    void scope_userinfo_claims_are_handed_on_from_plain_json() throws Exception {
        provider.userinfoSigned = false;

        OpenIdentity who = identified(signIn(standard()));

        assertThat(who.claims()).containsEntry("given_name", "Inès Exemple");
    }

    @Test
    void userinfo_bearer_header_carries_the_access_token() throws Exception {
        identified(signIn(standard()));

        assertThat(provider.userinfoHeaders).containsEntry("Authorization", "Bearer access");
    }

    @Test
    void signing_key_rotation_is_followed() throws Exception {
        identified(signIn(standard()));
        provider.rotate(TestProvider.newEc("second"));

        identified(signIn(standard()));
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
        identified(signIn(standard()));
        identified(signIn(standard()));

        assertThat(provider.keysAsked).hasValue(1);
    }

    @Test
    void valid_aud_as_array_is_accepted() throws Exception {
        provider.idTokenFault = said -> said.put("aud", List.of("aladdin"));

        identified(signIn(standard()));
    }

    @Test
    void token_type_case_does_not_matter() throws Exception {
        provider.tokenFault = said -> said.put("token_type", "bEARER");

        identified(signIn(standard()));
    }

    @Test
    void token_endpoint_response_without_expires_in_is_accepted() throws Exception {
        provider.tokenFault = said -> said.remove("expires_in");

        identified(signIn(standard()));
    }

    @Test
    void keys_and_addresses_of_keys_inside_the_token_are_not_looked_at() throws Exception {
        JWK another = TestProvider.newEc("another");
        provider.headerFault = header -> {
            header.put("jwk", another.toPublicJWK().toJSONObject());
            header.put("jku", "http://localhost:9/keys");
            header.put("x5u", "http://localhost:9/certificate");
        };

        identified(signIn(standard()));
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
}
