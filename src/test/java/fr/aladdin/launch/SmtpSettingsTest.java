package fr.aladdin.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SmtpSettingsTest {

    @Test
    void nothing_set_is_well_and_so_are_a_server_and_a_sender() {
        assertThatCode(() -> SmtpSettings.check(Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> SmtpSettings.check(
                        Map.of("ALADDIN_SMTP_HOST", "mail.example.org", "ALADDIN_SMTP_FROM", "a@example.org")))
                .doesNotThrowAnyException();
    }

    @Test
    void half_of_it_stops_the_start() {
        refuses("ALADDIN_SMTP_FROM", Map.of("ALADDIN_SMTP_HOST", "mail.example.org"));
        refuses("ALADDIN_SMTP_HOST", Map.of("ALADDIN_SMTP_PASSWORD", "secret"));
    }

    @Test
    void what_cannot_be_is_named() {
        refuses("ALADDIN_SMTP_FROM", with("ALADDIN_SMTP_FROM", "Aladdin <a@example.org>"));
        refuses("ALADDIN_SMTP_TLS", with("ALADDIN_SMTP_TLS", "ssl"));
        refuses("ALADDIN_SMTP_PORT", with("ALADDIN_SMTP_PORT", "70000"));
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> all = new java.util.HashMap<>(
                Map.of("ALADDIN_SMTP_HOST", "mail.example.org", "ALADDIN_SMTP_FROM", "a@example.org"));
        all.put(name, value);
        return all;
    }

    private static void refuses(String named, Map<String, String> environment) {
        assertThatThrownBy(() -> SmtpSettings.check(environment))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(named);
    }
}
