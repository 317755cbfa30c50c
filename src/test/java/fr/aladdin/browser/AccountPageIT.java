package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import fr.aladdin.account.TestPhone;
import fr.aladdin.browser.World.Who;
import fr.aladdin.openid.TestProvider;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole life of an account, without JavaScript: a card, a passphrase of one's own, a telephone, FranceConnect; all
 * lost, given back with help, signed out everywhere; the data taken along, then erased.
 */
class AccountPageIT {

    private static final String CHOSEN = "tortue balcon sifflet nuage rideau";
    private static final String NEW = "moulin cerise trottoir lampe hiver";

    private static TestProvider provider;
    private static RunningAladdin aladdin;
    private static World world;

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
        world = World.of(aladdin);
    }

    @AfterAll
    static void stop() {
        aladdin.stop();
        provider.close();
    }

    @Test
    void a_card_account_gets_every_way_in_is_lost_and_given_back_and_its_data_are_taken_along_and_erased()
            throws IOException {
        List<String> card = world.cardOfSomebodyNew("Zéphyrine");
        String person = world.stored.one("SELECT id FROM account WHERE display_name = 'Zéphyrine'");
        provider.subject = "zephyrine-at-the-provider";
        try (BrowserContext home = visitor();
                BrowserContext library = visitor()) {
            Page page = home.newPage();
            Learner.signIn(page, card.get(0), card.subList(1, 5));
            choosePassphrase(page, World.words(card));
            addTelephone(page);
            linkFranceConnect(page);

            Page other = library.newPage();
            Click.go(open(other, "/signin").locator("a.fr-connect"));
            assertThat(other).hasURL(aladdin.address() + "/learning/path");
            other.navigate("/account/ways-in");
            Picture.ofPage(other, "account-1-ways-in");

            recover(person, card.get(0));
            for (Page old : List.of(page, other)) {
                old.navigate("/learning/path");
                assertThat(old).hasURL(aladdin.address() + "/signin?again=expired");
            }

            enter(page, card.get(0), NEW);
            assertThat(page).hasURL(aladdin.address() + "/learning/path");
            takeAlongAndErase(page);
        }
        assertThat(world.stored.holds("Zéphyrine")).isEmpty();
        assertThat(world.stored.holds(provider.subject)).isEmpty();
        assertThat(world.stored.list("SELECT id FROM account WHERE id = '" + person + "'"))
                .isEmpty();
    }

    private static BrowserContext visitor() {
        return Browser.shared().visitor(Look.STANDARD, false, aladdin.address());
    }

    private static void choosePassphrase(Page page, String words) {
        open(page, "/account/passphrase").locator("#secret").fill(words);
        page.locator("#passphrase").fill(CHOSEN);
        page.locator("#again").fill(CHOSEN);
        send(page, "#again");
        assertThat(page.locator(".say-ok")).isVisible();
    }

    private static void addTelephone(Page page) {
        TestPhone phone =
                TestPhone.typing(open(page, "/account/factor").locator(".drawn").textContent());
        // it was shown for the passphrase a moment ago
        assertThat(page.locator("#secret")).hasCount(0);
        code(page, phone.now());
        assertThat(page.locator(".idcard li")).hasCount(10);
    }

    private static void linkFranceConnect(Page page) {
        Click.go(open(page, "/account/ways-in").locator("main button.fr-connect"));
        page.waitForURL("**/account/ways-in?again=linked");
        assertThat(page.locator(".say-ok")).isVisible();
    }

    /** The trainer prints a slip and sees no secret; the person uses it in a third browser. */
    private static void recover(String person, String number) {
        // a passphrase and a telephone that are lost are given back together
        String slip = world.caller(Who.TRAINER)
                .post(
                        "/training/slip?group=" + world.group + "&person=" + person,
                        Form.of("act", "recover").fresh())
                .page()
                .select(".idcard .num")
                .text();
        try (BrowserContext counter = visitor()) {
            Page page = counter.newPage();
            open(page, "/signin/slip");
            code(page, slip);
            page.locator("#passphrase").fill(NEW);
            page.locator("#again").fill(NEW);
            send(page, "#again");
            assertThat(page).hasURL(aladdin.address() + "/learning/path");
            Picture.ofPage(page, "account-2-recovered");
            enter(page, number, CHOSEN);
            assertThat(page.locator("#problem")).isVisible();
        }
    }

    private static void takeAlongAndErase(Page page) throws IOException {
        open(page, "/account/data");
        Picture.ofPage(page, "account-3-data");
        Download copy = page.waitForDownload(
                () -> page.locator("main a[href*='copy=zip']").click());
        try (InputStream in = copy.createReadStream();
                ZipInputStream zip = new ZipInputStream(in)) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("mes-donnees.html");
        }
        Click.go(page.locator("main a[href='/account/erase']"));
        Picture.ofPage(page, "account-4-erase");
        page.locator("#secret").fill(NEW);
        Click.go(page.locator("main form button"));
        assertThat(page).hasURL(Pattern.compile(".*/signin/erased"));
        Picture.ofPage(page, "account-5-erased");
    }

    private static void enter(Page page, String number, String passphrase) {
        open(page, "/signin/own").locator("#number").fill(number);
        page.locator("#passphrase").fill(passphrase);
        send(page, "#passphrase");
    }

    private static Page open(Page page, String address) {
        page.navigate(address);
        return page;
    }

    private static void code(Page page, String code) {
        page.locator("#code").fill(code);
        send(page, "#code");
    }

    private static void send(Page page, String field) {
        Click.go(
                page.locator("main form:has(" + field + ") button[type=submit]").first());
    }
}
