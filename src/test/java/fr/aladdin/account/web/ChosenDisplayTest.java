package fr.aladdin.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.account.DisplaySettings;
import fr.aladdin.account.Theme;
import fr.aladdin.language.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChosenDisplayTest {

    private static final DisplaySettings NOW = new DisplaySettings(Language.ARABIC, 2, true, Theme.DARK, true);

    @Test
    void the_whole_form_changes_everything() {
        assertThat(read(Map.of("language", "en", "size", "3", "mode", "full", "theme", "contrast", "space", "close")))
                .isEqualTo(new DisplaySettings(Language.ENGLISH, 3, false, Theme.CONTRAST, false));
    }

    @Test
    void a_language_button_changes_the_language_alone() {
        assertThat(read(Map.of("language", "fr"))).isEqualTo(NOW.in(Language.FRENCH));
    }

    @Test
    void what_nobody_offers_changes_nothing() {
        assertThat(read(Map.of("language", "tlh", "size", "9", "theme", "pink")))
                .isEqualTo(NOW);
        assertThat(read(Map.of("language", "so"))).isEqualTo(NOW);
    }

    private static DisplaySettings read(Map<String, String> form) {
        return ChosenDisplay.read(NOW, form::get);
    }
}
