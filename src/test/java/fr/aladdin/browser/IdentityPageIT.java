package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.aladdin.account.Theme;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.language.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The practice identity journey, as a participant goes through it, without JavaScript. */
class IdentityPageIT {

    private static final LearningModule SANDBOX =
            Catalogue.load(ContentSource.folder(Path.of("content"))).getModule("sandbox");

    @Test
    void one_gets_in_and_out_with_olivette_and_reloading_repeats_nothing() {
        try (BrowserContext visitor = Browser.shared().visitor(Look.STANDARD, true)) {
            Page page = visitor.newPage();
            reach(page, Look.STANDARD);
            assertThat(page.locator(".train-bar")).containsText("Ce n’est pas FranceConnect");
            press(page, "olivette");
            assertThat(page.locator(".stage .addr")).containsText("olivette.example/choisir");
            Expect.accessible(page);
            press(page, "sante");
            page.reload();
            page.locator("#s-identifiant").fill("S-80 412");
            page.locator("#s-mot-de-passe").fill("mon-vrai-secret");
            press(page, "connexion");
            assertFalse(page.content().contains("mon-vrai-secret"));
            page.locator("#s-identifiant").fill("S-80 412");
            page.locator("#s-mot-de-passe").fill("pomme-bateau-5");
            press(page, "connexion");
            assertThat(page.locator(".stage")).not().containsText("4 mars 1980");
            press(page, "donnees");
            assertThat(page.locator(".stage")).containsText("4 mars 1980");
            Expect.accessible(page);
            Expect.validHtml(page.content(), page.url());
            press(page, "continuer");
            page.reload();
            assertThat(page.locator(".stage .addr")).containsText("transports.clairval.example/espace");
            assertThat(page.locator(".stage")).containsText("camille.duval@exercice.example");
            assertTrue(visitor.cookies().stream().noneMatch(cookie -> cookie.name.contains("olivette")));
            press(page, "deconnexion");
            assertThat(page.locator(".stage")).containsText("Olivette vous reconnaît encore");
            press(page, "back");
            assertThat(page.locator(".stage")).not().containsText("camille.duval@exercice.example");
            press(page, "olivette-encore");
            press(page, "continuer");
            press(page, "deconnexion");
            press(page, "deconnexion-olivette");
            assertThat(page.locator("#retour")).containsText("Le site et Olivette sont fermés.");
        }
    }

    @Test
    void both_tasks_are_done_in_arabic_one_thing_a_screen_with_french_screens_and_a_calm_word_after_a_trap() {
        Look look = Look.of(Language.ARABIC, true, Theme.LIGHT, 320);
        try (BrowserContext visitor = Browser.shared().visitor(look, true)) {
            Page page = visitor.newPage();
            Learner learner = reach(page, look);
            assertThat(page.locator("#ecran")).hasAttribute("dir", "ltr");
            learner.doStep(SANDBOX.getStep("s-identifier"));
            Expect.fitsWidth(page);
            learner.goOn();
            press(page, "lien");
            page.locator("#s-champ").fill("livre-orage-2");
            press(page, "continuer");
            assertThat(page.locator("#retour")).containsText("هذا ما حدث للتوّ");
            assertThat(page.locator("#retour")).containsText("لهذه الصفحة عنوان آخر");
            page.locator("button[value=restart]").click();
            Expect.fitsWidth(page);
            learner.doStep(SANDBOX.getStep("deux-preuves"));
            Expect.accessible(page);
            learner.goOn();
        }
    }

    private static Learner reach(Page page, Look look) {
        TrainerHand.Printed card = TrainerHand.cardOfSomebodyNew("Olivette " + look);
        Learner.signIn(page, card.number(), card.words());
        Learner.choose(page, look);
        Learner learner = new Learner(page, SANDBOX);
        learner.begin();
        for (Step step : SANDBOX.steps()) {
            if (step.id().equals("s-identifier")) {
                break;
            }
            learner.doStep(step);
            learner.goOn();
        }
        return learner;
    }

    private static void press(Page page, String element) {
        Click.go(page.locator("button[name=s-press][value='" + element + "']:not(.sr)"));
    }
}
