package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.aladdin.account.TestPhone;
import fr.aladdin.browser.Caller.Answer;
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
        aladdin = RunningAladdin.start(with("ALADDIN_STAFF_OPENID_ACR", "eidas1"));
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
    void where_no_level_is_asked_for_staff_show_a_telephone_after_the_provider_too() {
        RunningAladdin real = RunningAladdin.start(with("ALADDIN_STAFF_SECOND_FACTOR", "required"));
        try {
            link(real, "sam@aladdin.example", "an-administrator");
            provider.subject = "an-administrator";
            Caller sam = new Caller(real.address());
            assertThat(sam.get(callback(sam)).location()).isEqualTo("/signin/factor-setup");
            assertThat(sam.get("/administration/staff").location()).isEqualTo("/signin/staff");
            Answer setup = sam.get("/signin/factor-setup");
            TestPhone phone = TestPhone.typing(setup.page().select(".drawn").text());
            sam.post(
                    "/signin/factor-setup",
                    Form.of("sealed", setup.page().select("[name=sealed]").val(), "code", phone.now(), "act", "add"));
            assertThat(sam.get("/administration/staff").status()).isEqualTo(200);
            expectLeavesProvider(sam);

            Caller again = new Caller(real.address());
            assertThat(again.get(callback(again)).location()).isEqualTo("/signin/factor");
            assertThat(again.get("/administration/staff").location()).isEqualTo("/signin/staff");
            assertThat(again.post("/signin/factor", Form.of("code", phone.soon()))
                            .location())
                    .isEqualTo("/administration/staff");
            expectLeavesProvider(again);
        } finally {
            real.stop();
        }
    }

    @Test
    void a_provider_that_had_to_be_sure_enough_answers_for_the_person_alone() {
        Stored stored = link(aladdin, "mona@aladdin.example", "a-validator");
        stored.change("INSERT INTO second_factor (account, sealed, last_step, added_at)"
                + " SELECT id, '\\x00', 0, now() FROM account WHERE email = 'mona@aladdin.example'");
        provider.subject = "a-validator";
        Caller mona = new Caller(aladdin.address());
        assertThat(mona.get(callback(mona)).location()).isEqualTo("/hours/ledger");

        provider.idTokenFault = said -> said.put("acr", "eidas0");
        Caller unsure = new Caller(aladdin.address());
        assertThat(unsure.get(callback(unsure)).location()).isEqualTo("/signin/staff?again=provider_refused");
        provider.idTokenFault = said -> {};
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

    private static String callback(Caller caller) {
        return Abroad.back(provider, caller.get("/signin/openid"), "/signin/openid/callback");
    }

    private static void expectLeavesProvider(Caller caller) {
        assertThat(caller.post("/signin/out", Form.of()).location()).isEqualTo("/signin/onward");
        assertThat(caller.get("/signin/onward").page().select("main a.btn-main").attr("href"))
                .startsWith(provider.issuer() + "/session/end?");
    }

    /** As somebody of the team has done before. */
    private static Stored link(RunningAladdin where, String email, String subject) {
        Stored stored = new Stored(where);
        stored.change("INSERT INTO linked_identity (id, account, provider, issuer, subject, linked_at)"
                + " SELECT gen_random_uuid(), id, 'staff', '" + provider.issuer() + "', '" + subject
                + "', now() FROM account WHERE email = '" + email + "'");
        return stored;
    }

    private static Map<String, String> with(String setting, String value) {
        return Map.of(
                "ALADDIN_STAFF_OPENID_ISSUER",
                provider.issuer(),
                "ALADDIN_STAFF_OPENID_CLIENT_ID",
                "aladdin",
                "ALADDIN_STAFF_OPENID_CLIENT_SECRET",
                "secret-of-the-test",
                "ALADDIN_STAFF_OPENID_NAME",
                "Compte de la ville",
                setting,
                value);
    }
}
