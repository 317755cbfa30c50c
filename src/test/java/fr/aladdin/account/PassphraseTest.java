package fr.aladdin.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseTest {

    private static final String EMAIL = "julien.castaing@aladdin.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lampe canal tilleul panier",
                "مفتاح قنديل نهر شجرة",
                "xK9!mQ4?tR7.bW2;z",
                "une phrase tout à fait à moi"
            })
    void long_and_uncommon_is_enough_whatever_its_signs(String text) {
        assertThat(new Passphrase(text).slip(EMAIL)).isEmpty();
    }

    @Test
    void spaces_at_its_ends_do_not_count() {
        assertThat(new Passphrase(" lampe canal tilleul panier "))
                .isEqualTo(new Passphrase("lampe canal tilleul panier"));
        assertThat(new Passphrase("lampe canal ti ").slip(EMAIL)).contains(Passphrase.Slip.SHORT);
    }

    @Test
    void fifteen_signs_are_the_least_and_two_hundred_the_most() {
        assertThat(new Passphrase("lampe canal til").slip(EMAIL)).isEmpty();
        assertThat(new Passphrase("lampe canal ti").slip(EMAIL)).contains(Passphrase.Slip.SHORT);
        assertThat(new Passphrase("lampe canal ".repeat(17)).slip(EMAIL)).contains(Passphrase.Slip.LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepasse motdepasse",
                "Password Password 2026",
                "123456789012345",
                "aaaaaaaaaaaaaaaaaaaa",
                "correct horse battery staple",
                "Bordeaux Métropole 33",
                "abababababababab"
            })
    void what_everybody_tries_first_is_refused(String text) {
        assertThat(new Passphrase(text).slip(EMAIL)).contains(Passphrase.Slip.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"julien.castaing@aladdin.example", "Julien Castaing", "juliencastaingjuliencastaing"})
    void ones_own_address_is_refused(String text) {
        assertThat(new Passphrase(text).slip(EMAIL)).contains(Passphrase.Slip.OWN_ADDRESS);
    }

    @Test
    void the_same_letters_typed_on_another_machine_are_the_same_passphrase() {
        assertThat(new Passphrase("e\u0301te\u0301 sur le canal"))
                .isEqualTo(new Passphrase("\u00e9t\u00e9 sur le canal"));
    }

    @Test
    void it_never_shows_itself_in_a_log() {
        assertThat(new Passphrase("lampe canal tilleul panier").toString()).doesNotContain("lampe");
    }
}
