package fr.aladdin.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HereTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/learning/step?module=mail-lire&step=2", "/display?back=%2Fhelp"})
    void a_page_of_this_site_is_gone_back_to(String address) {
        assertThat(Here.own(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://example.org/",
                "//example.org/",
                "/\\example.org",
                "javascript:alert(1)",
                "help",
                "/help\nSet-Cookie: a=b",
                "/index.xhtml"
            })
    void anything_else_leads_home(String address) {
        assertThat(Here.own(address)).isEqualTo("/");
    }

    @Test
    void no_address_hides_a_second_one_behind_a_slash() {
        assertThat(Here.own("//evil.example/help")).isEqualTo("/");
    }
}
