package fr.aladdin.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import fr.aladdin.openid.Outcome.Part;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What FranceConnect v2 asks of its clients beyond the standard, and the cases that no conformance suite has. */
class FranceConnectProfileTest extends WithTestProvider {

    @Test
    void the_closed_list_of_parameters_is_kept_whatever_discovery_offers() throws Exception {
        Map<String, List<String>> asked = asked(party.begin(franceConnect()));

        assertThat(asked.keySet())
                .containsExactlyInAnyOrder(
                        "client_id", "redirect_uri", "response_type", "scope", "acr_values", "state", "nonce");
        assertThat(asked)
                .containsEntry("response_type", List.of("code"))
                .containsEntry("scope", List.of("openid"))
                .containsEntry("acr_values", List.of("eidas1"));
    }

    @Test
    void state_and_nonce_are_64_letters_and_digits() throws Exception {
        Map<String, List<String>> asked = asked(party.begin(franceConnect()));

        assertThat(asked.get("state").get(0)).matches("[A-Za-z0-9]{64}");
        assertThat(asked.get("nonce").get(0)).matches("[A-Za-z0-9]{64}");
    }

    @Test
    void the_secret_goes_in_the_body_and_no_verifier_with_it() throws Exception {
        identified(signIn(franceConnect()));

        assertThat(provider.tokenParameters.keySet())
                .containsExactlyInAnyOrder("grant_type", "code", "redirect_uri", "client_id", "client_secret");
        assertThat(provider.tokenHeaders).doesNotContainKey("Authorization");
    }

    @Test
    void someone_born_abroad_has_an_empty_birthplace_and_needs_no_usage_name() throws Exception {
        OpenIdentity who = identified(signIn(franceConnect()));

        assertThat(who.claims()).containsEntry("birthplace", "").doesNotContainKey("preferred_username");
    }

    @Test
    void userinfo_that_is_not_signed_is_refused() throws Exception {
        provider.userinfoSigned = false;
        refusesUserinfo("not signed");
    }

    @Test
    void userinfo_signed_by_nobody_is_refused() throws Exception {
        provider.userinfoSignature = said -> new PlainObject(new PlainHeader(), new Payload(said)).serialize();
        refusesUserinfo("alg");
    }

    @Test
    void userinfo_signed_by_another_is_refused() throws Exception {
        JWK forger = TestProvider.newEc("first");
        provider.userinfoSignature = said -> provider.signed(said, forger);
        refusesUserinfo("signature");
    }

    @Test
    void userinfo_with_the_wrong_iss_is_refused() throws Exception {
        provider.userinfoFault = said -> said.put("iss", "https://another.example");
        refusesUserinfo("iss");
    }

    @Test
    void userinfo_with_the_wrong_aud_is_refused() throws Exception {
        provider.userinfoFault = said -> said.put("aud", "another-client");
        refusesUserinfo("aud");
    }

    @Test
    void userinfo_that_has_expired_is_refused() throws Exception {
        provider.userinfoFault = said -> said.put("exp", clock.instant().getEpochSecond() - 300);
        refusesUserinfo("Expired");
    }

    @Test
    void userinfo_without_exp_is_refused() throws Exception {
        provider.userinfoFault = said -> said.remove("exp");
        refusesUserinfo("exp");
    }

    @Test
    void userinfo_invalid_sub_is_refused() throws Exception {
        provider.userinfoFault = said -> said.put("sub", "somebody-else");
        refusesUserinfo("somebody else");
    }

    @Test
    void userinfo_invalid_sub_is_refused_in_plain_json_too() throws Exception {
        provider.userinfoSigned = false;
        provider.userinfoFault = said -> said.put("sub", "somebody-else");
        refused(signIn(standard()), Part.USERINFO, "somebody else");
    }

    @Test
    void a_higher_level_than_was_asked_for_is_accepted() throws Exception {
        provider.idTokenFault = said -> said.put("acr", "eidas2");
        assertThat(identified(signIn(franceConnect())).acr()).isEqualTo("eidas2");
    }

    @Test
    void a_lower_level_than_was_asked_for_is_refused() throws Exception {
        ProviderProfile asking = ProviderProfile.franceConnect(
                provider.issuer(), franceConnect().client(), List.of("openid"), List.of("eidas2"));
        refused(signIn(asking), Part.ID_TOKEN, "acr");
        assertThat(provider.userinfoAsked).hasValue(0);
    }

    @Test
    void signing_out_there_carries_the_token_the_registered_address_and_a_state() throws Exception {
        OpenIdentity who = identified(signIn(franceConnect()));
        URI address =
                party.farewell(franceConnect(), who.idToken(), "s".repeat(64)).orElseThrow();

        assertThat(address.toString()).startsWith(provider.issuer() + "/session/end?");
        assertThat(URLUtils.parseParameters(address.getRawQuery()))
                .containsOnly(
                        Map.entry("id_token_hint", List.of(who.idToken())),
                        Map.entry("post_logout_redirect_uri", List.of("http://localhost/left")),
                        Map.entry("state", List.of("s".repeat(64))));
    }

    @Test
    void signing_out_waits_for_nobody_when_the_provider_is_gone() {
        ProviderProfile profile = franceConnect();
        provider.close();

        assertThat(party.farewell(profile, "a.b.c", "state")).isEmpty();
    }

    @Test
    void a_profile_without_openid_or_with_a_shared_key_signature_cannot_be_made() {
        ProviderProfile good = franceConnect();
        assertThatThrownBy(() ->
                        ProviderProfile.franceConnect(good.issuer(), good.client(), List.of("profile"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> profile(good.client().authentication(), Set.of("HS256")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(good.toString()).doesNotContain(SECRET);
    }

    private void refusesUserinfo(String why) throws Exception {
        refused(signIn(franceConnect()), Part.USERINFO, why);
        assertThat(provider.userinfoAsked).hasValue(1);
    }
}
