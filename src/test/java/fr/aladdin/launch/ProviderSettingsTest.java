package fr.aladdin.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProviderSettingsTest {

    private static final ProviderSettings PROVIDER =
            new ProviderSettings("SOME_", "some provider", "https://identity.example");

    @Test
    void names_without_a_value_are_no_provider() {
        assertThat(PROVIDER.check(Map.of("SOME_ISSUER", " ", "OTHER_ISSUER", "x")))
                .isFalse();
    }

    @Test
    void a_whole_set_is_a_provider() {
        assertThat(PROVIDER.check(Map.of(
                        "SOME_ISSUER", "https://city.example", "SOME_CLIENT_ID", "a", "SOME_CLIENT_SECRET", "b")))
                .isTrue();
    }

    @Test
    void what_is_missing_is_named_with_what_it_is_for() {
        assertThatThrownBy(() -> PROVIDER.check(Map.of("SOME_CLIENT_ID", "a")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("SOME_ISSUER is missing: some provider needs");
    }
}
