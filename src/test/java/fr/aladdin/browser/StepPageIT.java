package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.files.ContentSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kinds of step that are given in several parts: nothing is lost or repeated by going back, reloading, beginning again. */
class StepPageIT {

    private static final LearningModule SANDBOX =
            Catalogue.load(ContentSource.folder(Path.of("content"))).getModule("sandbox");

    private final Page page = Browser.shared().page(Look.STANDARD, false);
    private final Learner learner = new Learner(page, SANDBOX);

    @Test
    void a_form_keeps_what_was_written_and_an_exchange_goes_on_where_it_was() {
        Learner.signIn(page, "7306 1426", List.of("citron", "tambour", "cheval", "jardin"));
        Learner.choose(page, Look.STANDARD);
        learner.begin();
        for (Step step : SANDBOX.steps()) {
            if (step.kind().equals("dialogue")) {
                holdTheExchange();
                return;
            }
            if (step.kind().equals("form")) {
                fillInPart();
            }
            learner.doStep(step);
            learner.goOn();
        }
    }

    private void fillInPart() {
        page.locator("#box-nom").fill("Camille Duval");
        page.locator("#box-courriel").fill("camille.duval");
        Click.go(page.locator("form:has(#box-nom) button[type=submit]"));

        Locator summary = page.locator("#retour");
        assertThat(summary).containsText("Il manque le signe @");
        assertThat(summary.locator("a[href='#box-jour']")).hasText("Il manque le jour.");
        assertThat(page.locator("#slip-courriel")).containsText("Il manque le signe @");
        assertThat(page.locator("#box-courriel")).hasAttribute("aria-describedby", "help-courriel slip-courriel");
        assertThat(page.locator("#box-nom")).not().hasAttribute("aria-invalid", "true");
        Expect.validHtml(page.content(), "a form that wants more");

        page.reload();
        assertThat(page.locator("#box-nom")).hasValue("Camille Duval");
        assertThat(page.locator("#box-courriel")).hasValue("camille.duval");
    }

    private void holdTheExchange() {
        say("quoi");
        page.reload();
        assertThat(lines()).hasCount(3);

        page.goBack();
        if (page.locator("input[name='say.bonjour']").count() > 0) {
            say("rien");
        }
        page.navigate("/learning/step?module=sandbox&step=parler");
        assertThat(lines()).hasCount(3);
        assertThat(lines().nth(2)).containsText("La fête de la cour");

        say("oui");
        say("tout");
        assertThat(page.locator("#retour")).containsText("c’est beaucoup");
        assertThat(lines()).hasCount(6);
        Expect.validHtml(page.content(), "an exchange that is over");

        Click.go(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Recommencer l’échange")));
        assertThat(lines()).hasCount(1);
        say("oui");
        say("salade");
        assertThat(page.locator("#retour")).containsText("C’est juste");
        assertThat(lines()).hasCount(5);
    }

    private void say(String choice) {
        page.locator("input[name^='say.'][value='" + choice + "']").check();
        Click.go(page.locator("form:has(input[name^='say.']) button[type=submit]"));
    }

    private Locator lines() {
        return page.locator(".exchange > li");
    }
}
