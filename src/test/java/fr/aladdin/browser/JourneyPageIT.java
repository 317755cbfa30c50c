package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.aladdin.account.Theme;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.language.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A participant finishes a module, and the trainer reviews it. */
class JourneyPageIT {

    private static final Catalogue CONTENT = Catalogue.load(ContentSource.folder(Path.of("content")));

    @Test
    void the_module_on_attachments_is_finished_in_arabic_simplified_without_javascript() {
        Page page = Browser.shared().page(Look.of(Language.ARABIC, true, Theme.LIGHT, 1366), false);
        Learner.signIn(page, "7306 1426", List.of("citron", "tambour", "cheval", "jardin"));
        Learner.choose(page, Look.of(Language.ARABIC, true, Theme.LIGHT, 1366));
        finish(page, "mail-pieces-jointes");
    }

    private static void finish(Page page, String slug) {
        LearningModule module = CONTENT.getModule(slug);
        new Learner(page, module).doModule();
        page.navigate("/learning/path");
        assertThat(page.locator("main")).isVisible();
    }
}
