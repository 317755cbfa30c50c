package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import fr.aladdin.account.Theme;
import fr.aladdin.language.Language;
import fr.aladdin.personal.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** « Mes données »: seen, taken along, corrected, erased, by somebody new. */
class DataPageIT {

    private static final List<Look> LOOKS = List.of(
            Look.STANDARD,
            Look.of(Language.ARABIC, true, Theme.DARK, 320),
            Look.of(Language.EASY_FRENCH, false, Theme.CONTRAST, 360),
            Look.of(Language.ENGLISH, true, Theme.LIGHT, 1366));

    @Test
    void every_subject_is_read_in_plain_words_in_every_look() {
        TrainerHand.Printed card = TrainerHand.cardOfSomebodyNew("Données lues");
        for (Look look : LOOKS) {
            try (BrowserContext visitor = Browser.shared().visitor(look, true)) {
                Page page = signedIn(visitor, card, look);
                page.navigate("/account/data");
                inspect(page, look);
                for (Subject subject : Subject.values()) {
                    page.navigate("/account/data?subject=" + subject.id());
                    inspect(page, look);
                    assertThat(page.locator("main")).not().containsText("account_data");
                }
                page.navigate("/account/data?subject=entering&of=sign_in");
                inspect(page, look);
                page.navigate("/account/erase");
                inspect(page, look);
            }
        }
    }

    @Test
    void somebody_takes_a_copy_of_everything_changes_their_name_and_reads_who_looked() throws IOException {
        TrainerHand.Printed card = TrainerHand.cardOfSomebodyNew("Données emportées");
        try (BrowserContext visitor = Browser.shared().visitor(Look.STANDARD, false)) {
            Page page = signedIn(visitor, card, Look.STANDARD);
            Click.go(page.locator("main a[href='/account/data']").first());
            Download copy = page.waitForDownload(
                    () -> page.locator("main a[href*='copy=zip']").click());
            assertThat(copy.suggestedFilename()).isEqualTo("mes-donnees.zip");
            try (InputStream in = copy.createReadStream();
                    ZipInputStream zip = new ZipInputStream(in)) {
                assertThat(zip.getNextEntry().getName()).isEqualTo("mes-donnees.html");
            }

            page.navigate("/account/data?subject=me");
            page.locator("#name").fill("");
            Click.go(page.locator("main form button"));
            assertThat(page.locator("#name-err")).containsText("Écrivez un prénom");
            page.locator("#name").fill("Noé <b>");
            Click.go(page.locator("main form button"));
            assertThat(page.locator(".say-ok")).isVisible();
            assertThat(page.locator("main dl").first()).containsText("Noé <b>");

            page.navigate("/account/data?subject=looked-at");
            assertThat(page.locator("main")).containsText("Julien");
            assertThat(page.locator("main")).containsText("a fait une carte pour vous");
            assertThat(page.navigate("/account/data?subject=nothing").status()).isEqualTo(404);
        }
    }

    @Test
    void somebody_erases_everything_after_reading_what_goes_and_their_card_opens_nothing_more() {
        TrainerHand.Printed card = TrainerHand.cardOfSomebodyNew("Données effacées");
        try (BrowserContext elsewhere = Browser.shared().visitor(Look.STANDARD, false);
                BrowserContext visitor = Browser.shared().visitor(Look.STANDARD, false)) {
            Page other = signedIn(elsewhere, card, Look.STANDARD);
            Page page = signedIn(visitor, card, Look.STANDARD);
            page.navigate("/account/data");
            Click.go(page.locator("main a[href='/account/erase']"));
            page.locator("#secret").fill("jardin jardin jardin jardin");
            Click.go(page.locator("main form button"));
            assertThat(page.locator(".say")).containsText("Rien n’est effacé");
            page.locator("#secret").fill(String.join(" ", card.words()));
            Click.go(page.locator("main form button"));
            assertThat(page).hasURL(Pattern.compile(".*/signin/erased"));
            assertThat(page.locator("h1")).hasText("Vos données sont effacées");
            Expect.validHtml(page.content(), page.url());

            other.navigate("/learning/path");
            assertThat(other).hasURL(Pattern.compile(".*/signin.*"));
            Learner.signIn(page, card.number(), card.words());
            assertThat(page.locator(".say")).containsText("La carte ne s’ouvre pas encore");
        }
    }

    @Test
    void who_has_a_passphrase_reads_nothing_about_a_lost_card() {
        TrainerHand.Printed card = TrainerHand.cardOfSomebodyNew("Données et phrase");
        try (BrowserContext visitor = Browser.shared().visitor(Look.STANDARD, false)) {
            Page page = signedIn(visitor, card, Look.STANDARD);
            page.navigate("/account/erase");
            assertThat(page.locator("main form")).containsText("Vous n’avez plus votre carte");
            page.navigate("/account/passphrase");
            page.locator("#secret").fill(String.join(" ", card.words()));
            page.locator("#passphrase").fill(World.PASSPHRASE);
            page.locator("#again").fill(World.PASSPHRASE);
            Click.go(page.locator("main form:has(#again) button[type=submit]").first());
            page.navigate("/account/erase");
            assertThat(page.locator("main form")).containsText("Vous ne savez plus votre phrase de passe");
            assertThat(page.locator("main form")).not().containsText("carte");
        }
    }

    @Test
    void a_trainer_erases_somebody_who_asked_only_when_their_name_is_typed() {
        try (BrowserContext office = Browser.shared().visitor(Look.STANDARD, false)) {
            Page page = office.newPage();
            TrainerHand trainer = new TrainerHand(page);
            trainer.signIn();
            trainer.makeGroup("Données à la demande");
            trainer.welcome(List.of("Noé"));
            Click.go(page.locator(".dt a[href*='/training/person']").first());
            page.locator("summary", new Page.LocatorOptions().setHasText("Effacer à sa demande"))
                    .click();
            page.locator("#who").fill("Noël");
            Click.go(page.locator("button[value=erase]"));
            assertThat(page.locator("#who-err")).isVisible();
            Expect.validHtml(page.content(), page.url());
            page.locator("#who").fill("noé");
            Click.go(page.locator("button[value=erase]"));
            assertThat(page.locator(".say-ok")).containsText("La personne est effacée");
            assertThat(page.locator(".dt a[href*='/training/person']")).hasCount(0);
        }
    }

    private static Page signedIn(BrowserContext visitor, TrainerHand.Printed card, Look look) {
        Page page = visitor.newPage();
        Learner.signIn(page, card.number(), card.words());
        if (!look.equals(Look.STANDARD)) {
            Learner.choose(page, look);
        }
        return page;
    }

    private static void inspect(Page page, Look look) {
        Expect.validHtml(page.content(), page.url());
        Expect.speaks(page, look);
        Expect.accessible(page);
        Expect.fitsWidth(page);
    }
}
