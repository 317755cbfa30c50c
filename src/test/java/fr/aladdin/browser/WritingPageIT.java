package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.files.ContentSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writing a message in a mission: whatever button is pressed beside it, what was typed is still there. */
class WritingPageIT {

    private static final LearningModule MODULE =
            Catalogue.load(ContentSource.folder(Path.of("content"))).getModule("mail-ecrire");
    private static final String SCHOOL = "direction@ecole-peupliers.clairval.example";

    @Test
    void what_is_typed_survives_a_hint_a_look_and_a_pause_without_javascript() {
        try (BrowserContext visitor = Browser.shared().visitor(Look.STANDARD, false)) {
            Page page = visitor.newPage();
            TrainerHand.Printed card = newcomer();
            Learner.signIn(page, card.number(), card.words());
            comeTo(page, "commencer-le-message");
            Click.go(page.locator("a[href*='m-write=']").first());

            page.locator("[name=m-to]").fill(SCHOOL);
            Click.go(page.locator(".hints button"));
            assertThat(page.locator(".hints li")).hasCount(1);
            assertThat(page.locator("[name=m-to]")).hasValue(SCHOOL);

            page.locator("[name=m-text]").fill("Bonjour,");
            Click.go(page.locator(".mission button[value=check]"));
            assertThat(page.locator("[name=m-text]")).hasValue("Bonjour,");

            page.locator("[name=m-subject]").fill("Absence de Sacha");
            Click.go(page.locator("button[name=m-act][value=save-draft]"));
            Click.go(page.locator(".msgs a").first());
            assertThat(page.locator("[name=m-subject]")).hasValue("Absence de Sacha");

            Click.go(page.locator("button[name=m-act][value=throw-away]"));
            assertThat(page.locator(".msgs a")).hasCount(0);
        }
    }

    /** Somebody who has never written anything. */
    private static TrainerHand.Printed newcomer() {
        TrainerHand hand = new TrainerHand(Browser.shared().page(Look.STANDARD, false));
        hand.signIn();
        hand.makeGroup("Groupe de l’encrier");
        return hand.welcome(List.of("Irma")).get(0);
    }

    private static void comeTo(Page page, String wanted) {
        Learner learner = new Learner(page, MODULE);
        learner.begin();
        for (Step step : MODULE.steps()) {
            if (step.id().equals(wanted)) {
                return;
            }
            learner.doStep(step);
            learner.goOn();
        }
    }
}
