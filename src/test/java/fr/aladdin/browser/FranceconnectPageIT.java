package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.aladdin.account.Theme;
import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.language.Language;
import fr.aladdin.openid.TestProvider;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** FranceConnect as a way in, against a provider on this machine, in an Aladdin of its own that is set up for it. */
class FranceconnectPageIT {

    private static TestProvider provider;
    private static RunningAladdin aladdin;
    private static List<String> card;

    @BeforeAll
    static void start() throws Exception {
        provider = new TestProvider(Clock.systemUTC());
        aladdin = RunningAladdin.start(Map.of(
                "FRANCECONNECT_ISSUER",
                provider.issuer(),
                "FRANCECONNECT_CLIENT_ID",
                "aladdin",
                "FRANCECONNECT_CLIENT_SECRET",
                "secret-of-the-test"));
        String page = new Caller(aladdin.address()).get("/signin").page().text();
        Matcher shown = Pattern.compile("carte ([0-9 ]+), mots : (\\S+) (\\S+) (\\S+) (\\S+)")
                .matcher(page.replace('\u00a0', ' '));
        assertThat(shown.find()).as(page).isTrue();
        card = List.of(shown.group(1), shown.group(2), shown.group(3), shown.group(4), shown.group(5));
    }

    @AfterAll
    static void stop() {
        aladdin.stop();
        provider.close();
    }

    @BeforeEach
    void behave() {
        provider.callbackFault = brought -> {};
        provider.idTokenFault = said -> {};
    }

    @Test
    void somebody_links_franceconnect_leaves_both_and_enters_with_it() {
        provider.subject = "somebody-who-links";
        try (BrowserContext context = visitor(Look.STANDARD)) {
            Page page = context.newPage();
            page.navigate("/signin");
            Click.go(page.locator("a.fr-connect"));
            assertThat(page.locator(".say")).containsText("lié à personne ici");

            Learner.signIn(page, card.get(0), card.subList(1, 5));
            new Stored(aladdin).finish("Mariam", "franceconnect");
            page.navigate("/learning/path");
            Click.go(page.locator("#offer-franceconnect a"));
            Expect.validHtml(page.content(), "/account/ways-in");
            Click.go(page.locator("main button.fr-connect"));
            assertThat(page.locator("#problem")).containsText("Il manque les mots de la carte");
            Expect.validHtml(page.content(), "/account/ways-in");
            page.locator("#secret").fill(World.words(card));
            Click.go(page.locator("main button.fr-connect"));
            page.waitForURL("**/account/ways-in?again=linked");
            assertThat(page.locator(".say-ok")).isVisible();
            page.navigate("/learning/path");
            assertThat(page.locator("#offer-franceconnect")).hasCount(0);

            int before = provider.signedOut.get();
            Click.go(page.locator("header form[action='/signin/out'] button"));
            page.waitForURL("**/?left=1");
            assertThat(provider.signedOut).hasValue(before + 1);

            Click.go(page.locator("a.fr-connect"));
            assertThat(page).hasURL(Pattern.compile(".*/learning/path"));
            page.navigate("/account/ways-in");
            page.locator("#secret").fill(World.words(card));
            Click.go(page.locator("main form:has([value=unlink]) button"));
            assertThat(page.locator("main button.fr-connect")).isVisible();
        }
    }

    @Test
    void the_button_is_first_and_right_in_every_look() {
        for (Look look : Look.sample()) {
            try (BrowserContext context = visitor(look)) {
                Page page = context.newPage();
                page.navigate("/signin");
                assertThat(page.locator("main .btn").first()).hasClass(Pattern.compile("fr-connect"));
                Expect.validHtml(page.content(), "/signin");
            }
        }
        Look arabic = Look.of(Language.ARABIC, true, Theme.DARK, 360);
        for (Look look : List.of(Look.STANDARD, arabic)) {
            try (BrowserContext context = Browser.shared().visitor(look, true, aladdin.address())) {
                Page page = context.newPage();
                page.navigate("/signin");
                Expect.accessible(page);
                Learner.signIn(page, card.get(0), card.subList(1, 5));
                page.navigate("/account/ways-in");
                Expect.accessible(page);
            }
        }
    }

    @Test
    void whoever_turns_back_reads_a_calm_sentence_and_the_other_ways_in() {
        provider.callbackFault = brought -> {
            brought.remove("code");
            brought.put("error", new String[] {"access_denied"});
        };
        Caller caller = new Caller(aladdin.address());
        Answer back = caller.get(callback(caller));

        assertThat(back.location()).isEqualTo("/signin?again=provider_aborted");
        assertThat(caller.get(back.location()).page().select("#number, a.fr-connect"))
                .hasSize(2);
    }

    @Test
    void a_provider_that_lies_lets_nobody_in() {
        provider.idTokenFault = said -> said.put("nonce", "x".repeat(64));
        Caller caller = new Caller(aladdin.address());

        assertThat(caller.get(callback(caller)).location()).isEqualTo("/signin?again=provider_refused");
        assertThat(caller.cookie("signin")).isEmpty();
    }

    @Test
    void a_callback_in_another_browser_is_refused() {
        Caller victim = new Caller(aladdin.address());

        assertThat(victim.get(callback(new Caller(aladdin.address()))).location())
                .isEqualTo("/signin?again=provider_refused");
    }

    @Test
    void a_callback_comes_once() {
        Caller caller = new Caller(aladdin.address());
        Answer begun = caller.get("/signin/franceconnect");
        String kept = caller.cookie("exchange");
        assertThat(caller.get(callback(begun)).location()).isEqualTo("/signin?again=provider_unknown");

        Answer again = caller.getWith(callback(begun), "exchange", kept);
        assertThat(again.location()).isEqualTo("/signin?again=provider_refused");
    }

    @Test
    void callbacks_that_this_browser_did_not_ask_for_block_nobody_at_its_place() {
        for (int picture = 0; picture < 40; picture++) {
            assertThat(new Caller(aladdin.address())
                            .get("/signin/franceconnect/callback?code=x&state=y")
                            .location())
                    .isEqualTo("/signin?again=provider_refused");
        }
        Caller caller = new Caller(aladdin.address());
        assertThat(caller.get(callback(caller)).location()).isEqualTo("/signin?again=provider_unknown");
        assertThat(caller.signInWithCard(card.get(0), card.subList(1, 5)).cookie("signin"))
                .isNotEmpty();
    }

    @Test
    void whoever_is_linked_to_nobody_can_leave_the_provider_too() {
        provider.subject = "somebody-who-never-links";
        for (Look look : List.of(Look.STANDARD, Look.of(Language.ARABIC, true, Theme.DARK, 360))) {
            try (BrowserContext context = Browser.shared().visitor(look, true, aladdin.address())) {
                Page page = context.newPage();
                page.navigate("/signin");
                Click.go(page.locator("a.fr-connect"));
                Expect.accessible(page);
                Expect.fitsWidth(page);
                Expect.validHtml(page.content(), "/signin");
                int before = provider.signedOut.get();
                Click.go(page.locator("main form[action='/signin/out'] button"));
                page.waitForURL("**/?left=1");
                assertThat(provider.signedOut).hasValue(before + 1);
            }
        }
    }

    @Test
    void whoever_is_linked_to_nobody_and_enters_with_their_card_leaves_the_provider_with_us() {
        Caller caller = new Caller(aladdin.address());
        assertThat(caller.get(callback(caller)).location()).isEqualTo("/signin?again=provider_unknown");
        caller.signInWithCard(card.get(0), card.subList(1, 5));
        assertThat(caller.post("/signin/out", Form.of()).location()).isEqualTo("/signin/onward");
        assertThat(caller.get("/signin/onward").page().select("main a.btn-main").attr("href"))
                .startsWith(provider.issuer() + "/session/end?");
    }

    @Test
    void rp_init_logout_with_another_state_or_none_tells_nothing() {
        Caller caller = new Caller(aladdin.address());

        assertThat(caller.get("/signin/franceconnect/logout").location()).isEqualTo("/");
        assertThat(caller.get("/signin/franceconnect/logout?state=" + "x".repeat(64))
                        .location())
                .isEqualTo("/");
    }

    @Test
    void nothing_that_is_sent_decides_where_onward_leads() {
        Caller caller = new Caller(aladdin.address());

        Answer answer = caller.getWith("/signin/onward?address=https://elsewhere.example", "onward", "ZW50ZXI");
        assertThat(answer.location()).isEqualTo("/");
    }

    private static BrowserContext visitor(Look look) {
        return Browser.shared().visitor(look, false, aladdin.address());
    }

    /** Goes to the provider and signs in there: the address that it sends the browser back to. */
    private static String callback(Caller caller) {
        return callback(caller.get("/signin/franceconnect"));
    }

    private static String callback(Answer begun) {
        return Abroad.back(provider, begun, "/signin/franceconnect/callback");
    }
}
