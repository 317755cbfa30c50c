package fr.aladdin.training;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.language.Language;
import org.junit.jupiter.api.Test;

/** What a kept sentence says, in which languages. */
class SentenceWordsTest {

    @Test
    void spaces_at_the_ends_and_line_breaks_count_for_nothing() {
        assertThat(new SentenceWords(" Vous avez \r\n réussi. ", "", "", "").french())
                .isEqualTo("Vous avez réussi.");
    }

    @Test
    void it_knows_the_languages_in_which_french_is_read_instead() {
        SentenceWords words = new SentenceWords("Bien.", "", "Well done.", " ");
        assertThat(words.missing()).containsExactly(Language.EASY_FRENCH, Language.ARABIC);
        assertThat(words.in(Language.ARABIC)).isEmpty();
        assertThat(words.in(Language.TURKISH)).isEmpty();
    }

    @Test
    void it_is_too_long_when_one_language_is() {
        assertThat(new SentenceWords("a".repeat(300), "", "b".repeat(300), "").tooLong())
                .isFalse();
        assertThat(new SentenceWords("a", "", "", "ب".repeat(301)).tooLong()).isTrue();
    }
}
