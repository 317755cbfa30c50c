package fr.aladdin.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.IdentityTask;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.catalogue.scene.SceneElement;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is held of an answer is told in the words of its module. */
class HeldAnswerWordsTest {

    private static final LearningModule SANDBOX =
            Catalogue.load(ContentSource.folder(Path.of("content"))).getModule("sandbox");

    @Test
    void a_step_is_called_by_its_title_and_checks_and_remarks_by_their_sentences() {
        assertThat(say("choix", "step", "choix")).isEqualTo("Qui écrit ?");
        assertThat(say("repondre", "met", "adresse\ntexte")).isEqualTo("L’adresse d’Odile\nUne phrase");
        assertThat(say("relier", "met", "jpg")).isEqualTo("fete.jpg");
        assertThat(say("choix", "said", "juste")).isEqualTo("C’est juste : le nom est en haut.");
    }

    @Test
    void an_answer_is_told_by_what_was_chosen() {
        assertThat(say("choix", "given", "{\"fields\":{\"choice\":[\"b\"]}}")).isEqualTo("Odile");
        assertThat(say("relier", "given", "{\"fields\":{\"match.jpg\":[\"jpg\"]}}"))
                .isEqualTo("fete.jpg : Une photo");
        assertThat(say("parler", "given", "{\"fields\":{\"say.plat\":[\"salade\"]}}"))
                .isEqualTo("Très bien. Que pouvez-vous apporter ? : Une salade.");
        assertThat(say("ecrire", "given", "{\"fields\":{\"typed\":[\"odile\"]}}"))
                .isEqualTo("odile");
    }

    @Test
    void what_was_pressed_in_a_scene_is_told_by_what_stood_there() {
        assertThat(say("jouer", "played", "boite/partir")).isEqualTo("Reçus – Se déconnecter");
        assertThat(say("jouer", "given", "{\"fields\":{\"act\":[\"boite/partir\"]}}"))
                .isEqualTo("Reçus – Se déconnecter");
        assertThat(say("jouer", "played", "boite/back")).isEqualTo("Reçus – Précédent");
        assertThat(say("jouer", "played", "/restart")).isEqualTo("Recommencer la scène");
    }

    @Test
    void every_screen_of_the_practice_journey_has_words() {
        IdentityTask task = (IdentityTask) SANDBOX.findStep("s-identifier").orElseThrow();
        task.journey().script().screens().values().forEach(screen -> screen.elements().stream()
                .filter(SceneElement::pressed)
                .forEach(element -> assertThat(say("s-identifier", "played", screen.id() + "/" + element.id()))
                        .as(screen.id() + "/" + element.id())
                        .matches("[\\p{Lu}0-9«].* – ([\\p{Lu}0-9«]|https:).*")));
    }

    @Test
    void in_the_language_of_the_reader() {
        assertThat(new HeldAnswerWords(SANDBOX, "choix", Language.ENGLISH, new Messages()).say("step", "choix"))
                .hasValueSatisfying(title -> assertThat(title).isNotEqualTo("Qui écrit ?"));
    }

    @Test
    void what_the_content_no_longer_knows_is_told_as_it_is() {
        assertThat(say("choix", "met", "gone")).isEqualTo("gone");
        assertThat(new HeldAnswerWords(SANDBOX, "gone", Language.FRENCH, new Messages()).say("step", "gone"))
                .isEmpty();
    }

    private static String say(String step, String column, String value) {
        return new HeldAnswerWords(SANDBOX, step, Language.FRENCH, new Messages())
                .say(column, value)
                .orElseThrow()
                .replace('\u00a0', ' ');
    }
}
