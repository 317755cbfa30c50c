package fr.aladdin.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Sentence;
import fr.aladdin.catalogue.TranslationState;
import fr.aladdin.catalogue.Verdict;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    private final Map<String, Wording> texts = Map.of(
            "juste", wording("C’est juste : vous savez lire.", "Bonne suite."),
            "pas-encore.a", wording("Cette phrase explique assez longuement ce qui manque."),
            "trouve.arobase", wording("C’est juste : ce signe se dit « arobase ».", "Cliquez ensuite."),
            "but.objet.manque", wording("Il manque l’objet."),
            "but.envoi.manque", wording("Tout est prêt."));

    @Test
    void a_first_sentence_that_says_the_verdict_is_the_heading() {
        Feedback said = said(Verdict.RIGHT, "juste");

        assertThat(said.good()).isTrue();
        assertThat(said.heading()).isEmpty();
        assertThat(said.opening().plain()).isEqualTo("C’est juste : vous savez lire.");
        assertThat(said.paragraphs()).extracting(Wording::plain).containsExactly("Bonne suite.");
    }

    @Test
    void otherwise_the_verdict_is_the_heading() {
        Feedback said = said(Verdict.NOT_YET, "pas-encore.a");

        assertThat(said.good()).isFalse();
        assertThat(said.heading()).isEqualTo("Pas tout à fait");
        assertThat(said.paragraphs()).hasSize(1);
    }

    @Test
    void the_first_of_several_things_found_is_good_news() {
        assertThat(said(Verdict.INCOMPLETE, "trouve.arobase").good()).isTrue();
    }

    @Test
    void where_the_module_has_no_words_the_page_has_its_own() {
        Feedback said = said(Verdict.INCOMPLETE, "pas-encore.vide");

        assertThat(said.heading()).isEqualTo("Il manque quelque chose");
        assertThat(said.paragraphs())
                .extracting(Wording::plain)
                .first()
                .asString()
                .startsWith("Choisissez");
    }

    @Test
    void of_what_a_goal_misses_the_first_is_said() {
        Feedback said = said(Verdict.NOT_YET, "but.objet.manque", "but.envoi.manque");

        assertThat(said.opening().plain() + said.paragraphs())
                .contains("l’objet")
                .doesNotContain("prêt");
    }

    @Test
    void what_was_foreseen_is_said_alone() {
        Feedback said = said(Verdict.NOT_YET, "pas-encore.a", "but.objet.manque");

        assertThat(said.paragraphs()).hasSize(1);
        assertThat(said.paragraphs().get(0).plain()).startsWith("Cette phrase");
    }

    private Feedback said(Verdict verdict, String... keys) {
        return Feedback.of(
                verdict,
                List.of(keys),
                "choice",
                key -> texts.getOrDefault(key, Wording.EMPTY),
                new Messages(),
                Language.FRENCH);
    }

    private static Wording wording(String... sentences) {
        return new Wording(Arrays.stream(sentences)
                .map(text -> new Sentence(text, Language.FRENCH, TranslationState.SOURCE))
                .toList());
    }
}
