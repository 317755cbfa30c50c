package fr.aladdin.openid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.openid.Outcome.Part;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What a browser may bring back to the callback, by the names of the FAPI2 client suite where it has them. Nothing is
 * asked of the provider when it is not what it must be.
 */
class ComingBackTest extends WithTestProvider {

    @Test
    void ensure_authorization_response_with_invalid_state_fails() throws Exception {
        provider.callbackFault = brought -> brought.put("state", new String[] {"x".repeat(64)});
        refusesUnasked(Part.STATE);
    }

    @Test
    void ensure_authorization_response_with_missing_state_fails() throws Exception {
        provider.callbackFault = brought -> brought.remove("state");
        refusesUnasked(Part.STATE);
    }

    @Test
    void a_state_said_twice_fails() throws Exception {
        provider.callbackFault =
                brought -> brought.computeIfPresent("state", (name, said) -> new String[] {said[0], said[0]});
        refusesUnasked(Part.STATE);
    }

    @Test
    void invalid_authorization_response_iss_is_refused() throws Exception {
        provider.callbackFault = brought -> brought.put("iss", new String[] {"https://another.example"});
        refusesUnasked(Part.ISSUER);
    }

    @Test
    void remove_authorization_response_iss_is_refused_where_it_was_promised() throws Exception {
        provider.callbackFault = brought -> brought.remove("iss");
        refusesUnasked(Part.ISSUER);
    }

    @Test
    void an_issuer_that_was_never_promised_need_not_come_back() throws Exception {
        provider.discoveryFault = said -> said.remove("authorization_response_iss_parameter_supported");
        provider.callbackFault = brought -> brought.remove("iss");
        identified(signIn(standard()));
    }

    @Test
    void an_error_with_the_wrong_state_is_refused_and_not_believed() throws Exception {
        provider.callbackFault = brought -> {
            brought.put("error", new String[] {"access_denied"});
            brought.put("state", new String[] {"undefined"});
        };
        refusesUnasked(Part.STATE);
    }

    @Test
    void an_error_from_another_issuer_is_refused_and_not_believed() throws Exception {
        provider.callbackFault = brought -> {
            brought.put("error", new String[] {"access_denied"});
            brought.put("iss", new String[] {"https://another.example"});
        };
        refusesUnasked(Part.ISSUER);
    }

    @Test
    void access_denied_is_no_sign_in_and_no_fault() throws Exception {
        assertThat(withError("access_denied")).isInstanceOf(Outcome.Aborted.class);
        assertThat(provider.tokensAsked).hasValue(0);
    }

    @Test
    void a_technical_error_means_that_the_provider_cannot_be_reached() throws Exception {
        assertThat(withError("server_error").kind()).isEqualTo("unreachable");
        assertThat(withError("temporarily_unavailable").kind()).isEqualTo("unreachable");
    }

    @Test
    void another_error_is_refused_by_its_name_alone() throws Exception {
        refused(withError("invalid_acr"), Part.ANSWER, "invalid_acr");
        refused(withError("<b>Inès\nExemple</b>"), Part.ANSWER, "without a name");
    }

    @Test
    void no_code_is_refused() throws Exception {
        provider.callbackFault = brought -> brought.remove("code");
        refusesUnasked(Part.ANSWER);
    }

    @Test
    void a_blank_code_is_refused() throws Exception {
        provider.callbackFault = brought -> brought.put("code", new String[] {" "});
        refused(signIn(standard()), Part.ANSWER, "no code");
    }

    @Test
    void a_code_used_before_is_refused_by_the_provider() throws Exception {
        Departure departure = party.begin(standard());
        Map<String, String[]> brought = provider.signIn(departure.address());
        identified(party.finish(standard(), departure.kept(), brought));

        refused(party.finish(standard(), departure.kept(), brought), Part.TOKEN, "invalid_grant");
    }

    @Test
    void another_browser_that_began_an_exchange_of_its_own_is_refused() throws Exception {
        Departure here = party.begin(standard());
        Departure elsewhere = party.begin(standard());

        refused(party.finish(standard(), elsewhere.kept(), provider.signIn(here.address())), Part.STATE, "");
        assertThat(provider.tokensAsked).hasValue(0);
    }

    @Test
    void an_exchange_with_another_provider_is_refused() throws Exception {
        Departure departure = party.begin(standard());

        refused(finish(franceConnect(), departure), Part.STATE, "another provider");
        assertThat(provider.tokensAsked).hasValue(0);
    }

    @Test
    void an_exchange_older_than_half_an_hour_is_refused() throws Exception {
        Departure departure = party.begin(standard());
        Clock later = Clock.offset(clock, Duration.ofMinutes(31));
        RelyingParty then = new RelyingParty(new WebTransport(), later);

        refused(then.finish(standard(), departure.kept(), provider.signIn(departure.address())), Part.STATE, "too old");
    }

    private Outcome withError(String error) throws Exception {
        provider.callbackFault = brought -> {
            brought.remove("code");
            brought.put("error", new String[] {error});
            brought.put("error_description", new String[] {"what happened to Inès Exemple"});
        };
        return signIn(standard());
    }

    private void refusesUnasked(Part part) throws Exception {
        refused(signIn(standard()), part, "");
        assertThat(provider.tokensAsked).hasValue(0);
        assertThat(provider.userinfoAsked).hasValue(0);
    }
}
