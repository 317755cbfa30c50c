package fr.aladdin.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.language.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExtentTest {

    private static final Catalogue CONTENT = Catalogue.load(ContentSource.folder(Path.of("content")));

    @Test
    void a_module_has_its_own_gestures_and_its_title() {
        Extent module = Extent.find("mail-pieces-jointes", CONTENT).orElseThrow();
        assertThat(module.gestures(CONTENT)).contains("mail.attach").doesNotContain("mail.copy");
        assertThat(module.name(CONTENT, Language.FRENCH))
                .isEqualTo(CONTENT.getModule("mail-pieces-jointes").title(Language.FRENCH));
    }

    @Test
    void a_path_has_those_of_its_modules_each_once() {
        Extent path = Extent.find("email", CONTENT).orElseThrow();
        assertThat(path.gestures(CONTENT)).contains("mail.attach", "mail.copy").doesNotHaveDuplicates();
        assertThat(path.name(CONTENT, Language.FRENCH).plain()).isNotEmpty();
    }

    @Test
    void everything_holds_what_every_path_brings_and_has_no_name() {
        assertThat(Extent.find("", CONTENT)).contains(Extent.EVERYTHING);
        assertThat(Extent.EVERYTHING.gestures(CONTENT)).contains("mail.attach", "identity.sign-in", "password.store");
        assertThat(Extent.EVERYTHING.name(CONTENT, Language.FRENCH).isEmpty()).isTrue();
    }

    @Test
    void what_is_not_taught_is_no_extent() {
        assertThat(Extent.find("sandbox", CONTENT)).isEmpty();
        assertThat(Extent.find("revision-email", CONTENT)).isEmpty();
        assertThat(Extent.find("nowhere", CONTENT)).isEmpty();
    }
}
