package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.aladdin.account.Theme;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A participant finishes a module, and the trainer reviews it. */
class JourneyPageIT {

    private static final Catalogue CONTENT = Catalogue.load(ContentSource.folder(Path.of("content")));

    @Test
    void a_module_finished_in_arabic_simplified_without_javascript_is_reviewed_and_the_feedback_read() {
        Look arabic = Look.of(Language.ARABIC, true, Theme.LIGHT, 1366);
        Page page = Browser.shared().page(arabic, false);
        Learner.signIn(page, "7306 1426", List.of("citron", "tambour", "cheval", "jardin"));
        Learner.choose(page, arabic);
        page.navigate("/learning/path");
        Picture.ofWindow(page, "journey-1-path");
        doModule(page);

        Page trainer = Browser.shared().page(Look.STANDARD, false);
        signInTrainer(trainer);
        trainer.navigate("/training/reviews?q=Ahmet");
        Click.go(trainer.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(titleOf("repondre-avec-justificatif")))
                .locator("a[href*='/training/review?answer=']")
                .first());
        trainer.locator("details:has(.panel) summary:has-text('justificatif-domicile.pdf')")
                .click();
        assertThat(trainer.locator("details[open] .panel")).containsText("Facture d’eau");
        assertThat(trainer.locator("details[open] .panel")).containsText("3 rue du Canal, Clairval");

        trainer.navigate("/training/reviews?q=Ahmet");
        Click.go(trainer.locator("a[href*='/training/review?answer=']").first());
        assertThat(trainer.locator("h1")).containsText("Ahmet");
        Picture.ofWindow(trainer, "journey-4-review");
        trainer.locator("input[name=ready]").first().check();
        trainer.locator("#words").fill("Votre message est clair. À jeudi.");
        trainer.locator("input[name=verdict]").first().check();
        Click.go(trainer.locator("form:has(#words) button[type=submit]").first());

        page.navigate("/learning/path");
        assertThat(page.locator("main")).containsText("Votre message est clair. À jeudi.");
        Picture.ofPage(page, "journey-5-feedback");
        helpsInArabic(page);
    }

    /** The school's message stays French; what helps to read it says the date in Arabic. */
    private static void helpsInArabic(Page page) {
        page.navigate("/mailbox/box?m-search=sortie");
        Click.go(page.locator(".msgs a")
                .filter(new Locator.FilterOptions().setHasText("La sortie du"))
                .first());
        assertThat(page.locator("details.word li").first()).hasText(Pattern.compile("^رحلة يوم \\d{1,2} [ء-ي]+$"));
    }

    private static void doModule(Page page) {
        LearningModule module = CONTENT.getModule("mail-pieces-jointes");
        Learner learner = new Learner(page, module);
        learner.begin();
        for (Step step : module.steps()) {
            boolean pictured = step.id().equals("repondre-avec-justificatif");
            if (pictured) {
                Picture.ofPage(page, "journey-2-task");
            }
            learner.doStep(step);
            if (pictured) {
                Picture.ofPage(page, "journey-3-done");
            }
            learner.goOn();
        }
    }

    private static String titleOf(String step) {
        LearningModule module = CONTENT.getModule("mail-pieces-jointes");
        return module.wording(module.findStep(step).orElseThrow(), "titre", Language.FRENCH)
                .plain();
    }

    private static void signInTrainer(Page page) {
        page.navigate("/signin/staff");
        page.locator("#email").fill("julien@aladdin.example");
        page.locator("#passphrase").fill("lampe canal tilleul panier");
        Click.go(page.locator("form:has(#email) button[type=submit]").first());
    }
}
