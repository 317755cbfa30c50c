package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.aladdin.openid.TestProvider;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A provider of the team as a way in, by settings alone, in an Aladdin of its own. */
class OpenidPageIT {

    private static TestProvider provider;
    private static RunningAladdin aladdin;

    @BeforeAll
    static void start() throws Exception {
        provider = new TestProvider(Clock.systemUTC());
        aladdin = RunningAladdin.start(Map.of(
                "ALADDIN_STAFF_OPENID_ISSUER",
                provider.issuer(),
                "ALADDIN_STAFF_OPENID_CLIENT_ID",
                "aladdin",
                "ALADDIN_STAFF_OPENID_CLIENT_SECRET",
                "secret-of-the-test",
                "ALADDIN_STAFF_OPENID_NAME",
                "Compte de la ville"));
    }

    @AfterAll
    static void stop() {
        aladdin.stop();
        provider.close();
    }

    @Test
    void a_trainer_links_it_leaves_both_enters_with_it_and_unlinks_it() {
        provider.subject = "a-trainer";
        try (BrowserContext context = Browser.shared().visitor(Look.STANDARD, false, aladdin.address())) {
            Page page = context.newPage();
            page.navigate("/signin/staff");
            Expect.validHtml(page.content(), "/signin/staff");
            Click.go(page.getByText("Entrer avec Compte de la ville"));
            assertThat(page.locator(".say")).containsText("lié à personne ici");

            page.locator("#email").fill("julien@aladdin.example");
            page.locator("#passphrase").fill(World.TRAINER_PASSPHRASE);
            Click.go(page.locator("form:has(#email) button[type=submit]").first());
            Click.go(page.locator("footer a[href='/account/team']"));
            Expect.validHtml(page.content(), "/account/team");
            Click.go(page.getByText("Lier Compte de la ville à mon compte"));
            assertThat(page.locator("#problem")).containsText("Il manque votre phrase de passe");
            page.locator("#secret").fill(World.TRAINER_PASSPHRASE);
            Click.go(page.getByText("Lier Compte de la ville à mon compte"));
            page.waitForURL("**/account/team?again=linked");
            assertThat(page.locator(".say-ok")).isVisible();

            int before = provider.signedOut.get();
            Click.go(page.locator("header form[action='/signin/out'] button"));
            page.waitForURL("**/?left=1");
            assertThat(provider.signedOut).hasValue(before + 1);

            page.navigate("/signin/staff");
            Click.go(page.getByText("Entrer avec Compte de la ville"));
            assertThat(page).hasURL(Pattern.compile(".*/training/reviews"));
            page.navigate("/account/team");
            page.locator("#secret").fill(World.TRAINER_PASSPHRASE);
            Click.go(page.locator("main button[value=unlink]"));
            assertThat(page.locator(".say-ok")).isVisible();
        }
    }

    @Test
    void a_card_is_not_asked_for_it_and_opens_none_of_its_pages() {
        Caller caller = new Caller(aladdin.address());
        assertThat(caller.get("/signin").page().select("a[href*=openid], a.fr-connect"))
                .isEmpty();

        caller.signInWithCard("4821 5701", World.OWNER_WORDS);
        assertThat(caller.get("/account/team").status()).isEqualTo(404);
        assertThat(caller.get("/account/ways-in").page().text()).doesNotContain("Compte de la ville");
    }

    @Test
    void the_pages_are_accessible() {
        for (Look look : List.of(Look.STANDARD, Look.pairwise().get(2))) {
            try (BrowserContext context = Browser.shared().visitor(look, true, aladdin.address())) {
                Page page = context.newPage();
                page.navigate("/signin/staff");
                Expect.accessible(page);
                page.locator("#email").fill("sam@aladdin.example");
                page.locator("#passphrase").fill("jardin orange balcon fleuve");
                Click.go(page.locator("form:has(#email) button[type=submit]").first());
                page.navigate("/account/team");
                Expect.accessible(page);
                Expect.fitsWidth(page);
            }
        }
    }
}
