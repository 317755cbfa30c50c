package fr.aladdin.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.language.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThirdPersonTest {

    private static final Catalogue CONTENT = Catalogue.load(ContentSource.folder(Path.of("content")));

    @Test
    void what_one_says_of_oneself_is_said_of_somebody() {
        assertThat(ThirdPerson.of("me connecter à mon compte")).isEqualTo("se connecter à son compte");
        assertThat(ThirdPerson.of("m’arrêter avant de cliquer")).isEqualTo("s’arrêter avant de cliquer");
        assertThat(ThirdPerson.of("ouvrir ma boîte et un message")).isEqualTo("ouvrir sa boîte et un message");
        assertThat(ThirdPerson.of("protéger la copie de mes papiers")).isEqualTo("protéger la copie de ses papiers");
    }

    @Test
    void words_that_only_begin_alike_stay() {
        assertThat(ThirdPerson.of("répondre à un message")).isEqualTo("répondre à un message");
        assertThat(ThirdPerson.of("montrer et cliquer, ou toucher")).isEqualTo("montrer et cliquer, ou toucher");
    }

    @Test
    void no_gesture_speaks_of_me_afterwards() {
        List<String> said = CONTENT.gestures().stream()
                .map(gesture -> ThirdPerson.of(
                        CONTENT.gestureName(gesture.id(), Language.FRENCH).plain()))
                .toList();
        assertThat(said)
                .isNotEmpty()
                .noneMatch(name -> name.matches("(?i)(.*\\P{L})?(je|j’|me|m’|moi|mon|ma|mes|mien)(\\P{L}.*)?"));
    }
}
