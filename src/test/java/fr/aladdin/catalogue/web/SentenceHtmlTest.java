package fr.aladdin.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Sentence;
import fr.aladdin.catalogue.TranslationState;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceHtmlTest {

    @Test
    void what_looks_like_markup_is_text() {
        assertThat(html("<b>\"a\" & b</b>", Language.FRENCH, Language.FRENCH))
                .isEqualTo("&lt;b&gt;&quot;a&quot; &amp; b&lt;/b&gt;");
    }

    @Test
    void two_stars_make_strong_words() {
        assertThat(html("Le signe **@** compte.", Language.FRENCH, Language.FRENCH))
                .isEqualTo("Le signe <strong>@</strong> compte.");
    }

    @Test
    void a_sentence_nobody_has_translated_is_marked_as_french() {
        assertThat(html("Bonjour.", Language.FRENCH, Language.ARABIC))
                .isEqualTo("<span lang=\"fr\" dir=\"ltr\">Bonjour.</span>");
    }

    @Test
    void french_words_of_the_screen_stay_left_to_right_in_arabic() {
        assertThat(html("انقروا على « Répondre » الآن", Language.ARABIC, Language.ARABIC))
                .contains("<span lang=\"fr\" dir=\"ltr\">Répondre</span>");
    }

    @Test
    void addresses_and_names_of_documents_stay_left_to_right() {
        assertThat(html(
                        "Écrivez à odile.renaud@voisinage.example avec fete-photo.jpg",
                        Language.FRENCH,
                        Language.FRENCH))
                .contains("<bdi class=\"nowrap\" dir=\"ltr\">odile.renaud@<wbr>voisinage<wbr>.example</bdi>")
                .contains("<bdi dir=\"ltr\">fete-photo.jpg</bdi>");
    }

    @Test
    void email_is_not_broken_at_its_hyphen() {
        assertThat(html("Un e-mail", Language.FRENCH, Language.FRENCH))
                .isEqualTo("Un <span class=\"nowrap\">e-mail</span>");
    }

    @Test
    void sentences_of_a_paragraph_stand_one_after_the_other() {
        Wording two = new Wording(List.of(
                new Sentence("Un.", Language.FRENCH, TranslationState.SOURCE),
                new Sentence("Deux.", Language.FRENCH, TranslationState.SOURCE)));

        assertThat(SentenceHtml.of(two, Language.FRENCH)).isEqualTo("Un. Deux.");
    }

    @Test
    void what_is_to_be_done_stands_line_by_line() {
        Wording two = new Wording(List.of(
                new Sentence("Un.", Language.FRENCH, TranslationState.SOURCE),
                new Sentence("Deux.", Language.FRENCH, TranslationState.SOURCE)));

        assertThat(SentenceHtml.linesOf(two, Language.FRENCH))
                .isEqualTo("<span class=\"ln\">Un.</span> <span class=\"ln\">Deux.</span>");
    }

    private static String html(String text, Language language, Language page) {
        return SentenceHtml.of(new Wording(List.of(new Sentence(text, language, TranslationState.DRAFT))), page);
    }
}
