package fr.aladdin.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FranceConnectSettingsTest {

    private static final Map<String, String> WHOLE = Map.of(
            "FRANCECONNECT_ISSUER", "https://oidc.franceconnect.gouv.fr/api/v2",
            "FRANCECONNECT_CLIENT_ID", "client",
            "FRANCECONNECT_CLIENT_SECRET", "the-secret");

    @Test
    void nothing_or_all_that_is_needed_starts() {
        assertThatCode(() -> FranceConnectSettings.check(Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> FranceConnectSettings.check(WHOLE)).doesNotThrowAnyException();
        assertThatCode(() -> FranceConnectSettings.check(with("FRANCECONNECT_ISSUER", "http://localhost:3000")))
                .doesNotThrowAnyException();
    }

    @Test
    void half_of_it_is_refused_by_the_name_of_what_is_missing() {
        refused(with("FRANCECONNECT_CLIENT_SECRET", " "), "FRANCECONNECT_CLIENT_SECRET is missing");
        refused(Map.of("FRANCECONNECT_SCOPES", "openid"), "FRANCECONNECT_ISSUER is missing");
    }

    @Test
    void an_issuer_that_anybody_could_read_is_refused() {
        refused(with("FRANCECONNECT_ISSUER", "http://fc.example/api/v2"), "https");
        refused(with("FRANCECONNECT_ISSUER", "fc.example"), "https");
        refused(with("FRANCECONNECT_ISSUER", "https://fc.example/?a=b"), "https");
    }

    @Test
    void scopes_levels_and_names_are_those_that_exist() {
        refused(with("FRANCECONNECT_SCOPES", "profile"), "openid");
        refused(with("FRANCECONNECT_ACR", "high"), "eidas1");
        refused(with("FRANCECONNECT_SECRET", "x"), "There is no setting FRANCECONNECT_SECRET");
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> changed = new HashMap<>(WHOLE);
        changed.put(name, value);
        return changed;
    }

    private static void refused(Map<String, String> environment, String why) {
        assertThatThrownBy(() -> FranceConnectSettings.check(environment))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("the-secret");
    }
}
