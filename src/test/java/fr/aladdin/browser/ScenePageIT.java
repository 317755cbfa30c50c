package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
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

/** Scenes acted out as a participant does, without JavaScript. */
class ScenePageIT {

    private static final LearningModule AWAY =
            Catalogue.load(ContentSource.folder(Path.of("content"))).getModule("mail-ailleurs");

    @Test
    void the_module_about_other_computers_is_finished_in_arabic_with_the_drawn_screens_left_to_right() {
        Look look = Look.of(Language.ARABIC, true, Theme.LIGHT, 360);
        try (BrowserContext visitor = Browser.shared().visitor(look, false)) {
            Page page = visitor.newPage();
            signIn(page);
            Learner.choose(page, look);
            Learner learner = new Learner(page, AWAY);
            learner.begin();
            for (Step step : AWAY.steps()) {
                if (step.kind().equals("scene")) {
                    assertThat(page.locator("#ecran")).hasAttribute("dir", "ltr");
                    Expect.fitsWidth(page);
                }
                learner.doStep(step);
                learner.goOn();
            }
            assertThat(page).hasURL(Pattern.compile(".*/learning/module\\?module=mail-ailleurs.*"));
        }
    }

    @Test
    void with_the_keyboard_alone_nothing_is_repeated_by_reloading_and_no_password_is_shown_again() {
        try (BrowserContext visitor = Browser.shared().visitor(Look.STANDARD, false)) {
            Page page = visitor.newPage();
            signIn(page);
            Learner.choose(page, Look.STANDARD);
            Learner learner = new Learner(page, AWAY);
            learner.begin();
            reach(page, learner, "se-connecter");
            page.locator("button[value=moi]").focus();
            enter(page);
            page.locator("#s-identifiant").focus();
            page.keyboard().type("camille.duval");
            page.keyboard().press("Tab");
            page.keyboard().type("mon-vrai-secret");
            enter(page);
            assertThat(page.locator("#retour")).containsText("tasse-canal");
            assertEquals("camille.duval", page.locator("#s-identifiant").inputValue());
            assertFalse(page.content().contains("mon-vrai-secret"));
            page.locator("#s-mot-de-passe").focus();
            page.keyboard().type("tasse-canal");
            enter(page);
            assertThat(page.locator("#s-code")).isVisible();
            page.reload();
            page.reload();
            assertThat(page.locator("#s-code")).isVisible();
            page.locator("button[name=s-press][value=back]").focus();
            enter(page);
            assertThat(page.locator("#s-identifiant")).isVisible();
            page.locator("button[value=restart]").focus();
            enter(page);
            assertThat(page.locator("button[value=moi]")).isVisible();
        }
    }

    private static void reach(Page page, Learner learner, String wanted) {
        for (Step step : AWAY.steps()) {
            if (step.id().equals(wanted)) {
                return;
            }
            learner.doStep(step);
            learner.goOn();
        }
        throw new IllegalArgumentException("no step " + wanted + " at " + page.url());
    }

    private static void enter(Page page) {
        Click.led(page, () -> page.keyboard().press("Enter"));
    }

    private static void signIn(Page page) {
        Learner.signIn(page, "4821 5701", List.of("soleil", "panier", "tomate", "bateau"));
    }
}
