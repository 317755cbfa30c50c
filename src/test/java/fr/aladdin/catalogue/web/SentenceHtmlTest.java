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
    void french_words_of_a_screen_are_marked_in_arabic_without_quotes_too() {
        assertThat(html("Nouveau message (رسالة جديدة)", Language.ARABIC, Language.ARABIC))
                .isEqualTo("<span lang=\"fr\" dir=\"ltr\">Nouveau message</span> (رسالة جديدة)");
        assertThat(html("أنتم Camille Duval: «Répondre» و odile@voisinage.example", Language.ARABIC, Language.ARABIC))
                .isEqualTo("أنتم <span lang=\"fr\" dir=\"ltr\">Camille Duval</span>:"
                        + " «<span lang=\"fr\" dir=\"ltr\">Répondre</span>»"
                        + " و <bdi class=\"nowrap\" dir=\"ltr\">odile@<wbr>voisinage<wbr>.example</bdi>");
    }

    @Test
    void letters_and_figures_of_one_word_stay_together_in_arabic() {
        for (String word : List.of("Mariam1981", "camille.1980", "d’Olivette", "2FA")) {
            assertThat(html("كلمة " + word + ".", Language.ARABIC, Language.ARABIC))
                    .isEqualTo("كلمة <span lang=\"fr\" dir=\"ltr\">" + word + "</span>.");
        }
    }

    @Test
    void the_address_of_a_site_breaks_where_one_reads_it() {
        assertThat(html("transports.clairval.example/carte", Language.FRENCH, Language.FRENCH))
                .isEqualTo("<bdi dir=\"ltr\">transports<wbr>.clairval<wbr>.example<wbr>/carte</bdi>");
        assertThat(SentenceHtml.ofSite("https://colis-hirondelle.payer-vite.example/frais"))
                .isEqualTo("https://<wbr>colis<span class=\"dash\">-h</span>irondelle<wbr>.payer"
                        + "<span class=\"dash\">-v</span>ite<wbr>.example<wbr>/frais");
        assertThat(html("plan.pdf", Language.FRENCH, Language.FRENCH)).isEqualTo("<bdi dir=\"ltr\">plan.pdf</bdi>");
    }

    @Test
    void a_french_stretch_keeps_its_numbers_and_signs_in_their_order() {
        for (String stretch : List.of(
                "La sortie du 12 décembre",
                "1 pièce jointe",
                "Jardin partagé\u00a0: il manque un document",
                "Bonjour, à bientôt")) {
            assertThat(html(stretch + " (رسالة)", Language.ARABIC, Language.ARABIC))
                    .isEqualTo("<span lang=\"fr\" dir=\"ltr\">" + stretch + "</span> (رسالة)");
        }
        assertThat(html("Julien: خطوة", Language.ARABIC, Language.ARABIC))
                .isEqualTo("<span lang=\"fr\" dir=\"ltr\">Julien</span>: خطوة");
    }

    @Test
    void addresses_to_be_copied_stand_one_a_line_from_left_to_right() {
        assertThat(html("a.b@x.example, c@y.example", Language.ARABIC, Language.ARABIC))
                .isEqualTo(
                        "<span class=\"ln\" dir=\"ltr\"><bdi class=\"nowrap\" dir=\"ltr\">a.b@<wbr>x<wbr>.example</bdi>"
                                + ", <br/><bdi class=\"nowrap\" dir=\"ltr\">c@<wbr>y<wbr>.example</bdi></span>");
    }

    @Test
    void what_somebody_wrote_keeps_its_signs_and_its_addresses_whole() {
        assertThat(SentenceHtml.asWritten("**Non** <b> à odile-r@voisinage.example"))
                .isEqualTo("**Non** &lt;b&gt; à <bdi class=\"nowrap\" dir=\"ltr\">odile"
                        + "<span class=\"dash\">-r</span>@<wbr>voisinage<wbr>.example</bdi>");
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
