package fr.aladdin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aladdin.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplaySettingsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void come_back_from_the_cookie_as_they_were(Language language) {
        DisplaySettings chosen = new DisplaySettings(language, 3, true, Theme.CONTRAST, true);
        assertThat(DisplaySettings.fromCookie(chosen.cookie())).contains(chosen);
        DisplaySettings plain = DisplaySettings.DEFAULT.in(language);
        assertThat(DisplaySettings.fromCookie(plain.cookie())).contains(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fr",
                "fr.1.full.light",
                "xx.1.full.light.close",
                "fr.4.full.light.close",
                "fr.1.full.pink.close",
                "fr.1.full.light.close.more"
            })
    void are_not_read_from_a_cookie_that_was_changed_by_hand(String cookie) {
        assertThat(DisplaySettings.fromCookie(cookie)).isEmpty();
    }

    @Test
    void keep_everything_else_when_the_language_changes() {
        DisplaySettings chosen = new DisplaySettings(Language.FRENCH, 2, true, Theme.DARK, true);
        assertThat(chosen.in(Language.ARABIC))
                .isEqualTo(new DisplaySettings(Language.ARABIC, 2, true, Theme.DARK, true));
    }

    @Test
    void know_three_sizes() {
        assertThatThrownBy(() -> new DisplaySettings(Language.FRENCH, 4, false, Theme.LIGHT, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
