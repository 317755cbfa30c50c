package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.aladdin.account.Theme;
import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.language.Language;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One's own real address, in an Aladdin of its own whose letters go to a mail server of the test. */
class AddressPageIT {

    private static final String PAGE = "/account/address";
    private static final List<String> AHMET = List.of("citron", "tambour", "cheval", "jardin");

    private static GreenMail server;
    private static RunningAladdin aladdin;

    @BeforeAll
    static void start() {
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        aladdin = RunningAladdin.start(Map.of(
                "ALADDIN_SMTP_HOST",
                "127.0.0.1",
                "ALADDIN_SMTP_PORT",
                Integer.toString(server.getSmtp().getPort()),
                "ALADDIN_SMTP_TLS",
                "none",
                "ALADDIN_SMTP_FROM",
                "aladdin@ville.example.org"));
    }

    @AfterAll
    static void stop() {
        aladdin.stop();
        server.stop();
    }

    @Test
    void somebody_types_their_address_then_the_code_that_came_and_takes_it_away_again() throws Exception {
        try (BrowserContext visitor = Browser.shared().visitor(Look.STANDARD, true, aladdin.address())) {
            Page page = visitor.newPage();
            new Stored(aladdin).finish("Mariam", "sandbox");
            Learner.signIn(page, "4821 5701", World.OWNER_WORDS);
            Click.go(page.locator("#offer-address a"));
            inspect(page);
            type(page, "mariam poste.fr");
            assertThat(page.locator("#problem")).containsText("Il manque les mots de la carte");
            assertThat(page.locator("#err")).containsText("espace");
            assertThat(page.locator("#address")).hasValue("mariam poste.fr");
            page.locator("#secret").fill(String.join(" ", World.OWNER_WORDS));
            type(page, "mariam@exercice.example");
            assertThat(page.locator("#err")).containsText("adresse d’entraînement");
            type(page, "Mariam.B@poste.fr");
            assertThat(page.locator("main")).containsText("mariam.b@poste.fr");
            inspect(page);

            MimeMessage letter = letterTo("mariam.b@poste.fr");
            String text = letter.getContent().toString();
            assertThat(letter.getContentType()).startsWith("text/plain");
            assertThat(text).doesNotContain("http").contains("Espace");
            assertThat(letter.getFrom()[0].toString()).contains("aladdin@ville.example.org");

            page.locator("#code").fill(code(text).equals("000000") ? "000001" : "000000");
            Click.go(page.locator("main button[value=confirm]"));
            assertThat(page.locator(".say")).containsText("Ce n’est pas encore le bon code");
            page.locator("#code")
                    .fill(code(text).substring(0, 3) + " " + code(text).substring(3));
            Click.go(page.locator("main button[value=confirm]"));
            assertThat(page.locator(".say-ok")).containsText("bien la vôtre");
            inspect(page);
            page.navigate("/learning/path");
            assertThat(page.locator("#offer-address")).hasCount(0);

            page.navigate("/account/data?subject=entering");
            assertThat(page.locator("main")).containsText("mariam.b@poste.fr");
            page.navigate(PAGE);
            Click.go(page.locator("main button[value=remove]"));
            assertThat(page.locator(".say-ok")).containsText("ne garde plus votre adresse");
            assertThat(log()).doesNotContain("mariam.b@poste.fr").doesNotContain(code(text));
        }
        Look arabic = Look.of(Language.ARABIC, true, Theme.DARK, 320);
        try (BrowserContext visitor = Browser.shared().visitor(arabic, true, aladdin.address())) {
            Page page = visitor.newPage();
            Learner.signIn(page, "4821 5701", World.OWNER_WORDS);
            Learner.choose(page, arabic);
            page.navigate(PAGE);
            inspect(page);
            page.locator("#secret").fill(String.join(" ", World.OWNER_WORDS));
            type(page, "autre@poste.fr");
            inspect(page);
            assertThat(letterTo("autre@poste.fr").getSubject())
                    .contains("Aladdin")
                    .contains("رمز");
        }
    }

    @Test
    void after_three_letters_an_hour_must_pass_and_after_five_tries_the_code_is_over() throws Exception {
        Caller ahmet = new Caller(aladdin.address()).signInWithCard("7306 1426", AHMET);
        for (int letter = 0; letter < 3; letter++) {
            assertThat(send(ahmet, "ahmet@poste.fr").status()).isEqualTo(303);
        }
        assertThat(send(ahmet, "ahmet@poste.fr").page().text()).contains("Plusieurs codes sont déjà partis");

        String right = code(letterTo("ahmet@poste.fr").getContent().toString());
        for (int blank = 0; blank < 8; blank++) {
            Answer none =
                    ahmet.post(PAGE, Form.of("act", "confirm", "code", " ").fresh());
            assertThat(none.page().text()).as("nothing typed is no try").contains("Il manque le code");
        }
        String wrong = right.equals("000000") ? "000001" : "000000";
        for (int slip = 0; slip < 4; slip++) {
            ahmet.post(PAGE, Form.of("act", "confirm", "code", wrong).fresh());
        }
        Answer waits = ahmet.post(PAGE, Form.of("act", "confirm", "code", right).fresh());
        assertThat(waits.page().text()).contains("Attendez un peu");
        assertThat(ahmet.get(PAGE).page().text()).doesNotContain("Cette adresse est à vous");
    }

    @Test
    void the_second_click_of_a_double_click_sends_no_second_letter_and_finds_the_address_verified() throws Exception {
        List<String> card = World.of(aladdin).cardOfSomebodyNew("Gervaise");
        Caller gervaise = new Caller(aladdin.address()).signInWithCard(card.get(0), card.subList(1, 5));
        Form sends = Form.of("act", "send", "address", "gervaise@poste.fr", "secret", World.words(card));
        assertThat(gervaise.post(PAGE, sends.with("secret", "").fresh()).page().select("#problem"))
                .hasSize(1);
        Form form = sends.fresh();
        for (int click = 0; click < 2; click++) {
            assertThat(gervaise.post(PAGE, form).location()).isEqualTo(PAGE);
        }
        Form again = Form.of("act", "again").fresh();
        for (int click = 0; click < 2; click++) {
            assertThat(gervaise.post(PAGE, again).location()).isEqualTo(PAGE);
        }
        assertThat(lettersTo("gervaise@poste.fr")).hasSize(2);
        String code = code(letterTo("gervaise@poste.fr").getContent().toString());
        Form confirm = Form.of("act", "confirm", "code", code).fresh();
        for (int click = 0; click < 2; click++) {
            assertThat(gervaise.post(PAGE, confirm).location()).isEqualTo(PAGE + "?done=verified");
        }
    }

    private static Answer send(Caller who, String address) {
        return who.post(
                PAGE,
                Form.of("act", "send", "address", address, "secret", String.join(" ", AHMET))
                        .fresh());
    }

    private static void type(Page page, String address) {
        page.locator("#address").fill(address);
        Click.go(page.locator("main button[value=send]"));
    }

    /** The newest letter to that address. */
    private static MimeMessage letterTo(String address) throws Exception {
        List<MimeMessage> found = lettersTo(address);
        assertThat(found).as("letters to %s", address).isNotEmpty();
        return found.get(found.size() - 1);
    }

    private static List<MimeMessage> lettersTo(String address) throws Exception {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage letter : server.getReceivedMessages()) {
            if (letter.getAllRecipients()[0].toString().equals(address)) {
                found.add(letter);
            }
        }
        return found;
    }

    private static String code(String text) {
        Matcher code = Pattern.compile("(\\d{3}) (\\d{3})").matcher(text);
        assertThat(code.find()).as("%s", text).isTrue();
        return code.group(1) + code.group(2);
    }

    private static String log() throws IOException {
        return Files.readString(Path.of(aladdin.home().toString(), ".aladdin", "log", "aladdin.log"));
    }

    private static void inspect(Page page) {
        Expect.validHtml(page.content(), page.url());
        Expect.accessible(page);
        Expect.fitsWidth(page);
    }
}
