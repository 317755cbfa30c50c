package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.aladdin.account.TestPhone;
import fr.aladdin.account.Theme;
import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.language.Language;
import fr.aladdin.openid.TestProvider;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An account is given back by its owner's own address, in an Aladdin of its own whose letters go to a mail server of the test. */
class LetterPageIT {

    private static final String CHOSEN = "chaise nuage tapis radis ficelle";
    private static final String NEW = "lampe citron tunnel jupe facteur";
    private static final long PATIENCE = 20_000;
    private static final Look ARABIC = Look.of(Language.ARABIC, true, Theme.LIGHT, 320);

    private static GreenMail server;
    private static TestProvider provider;
    private static RunningAladdin aladdin;
    private static World world;

    @BeforeAll
    static void start() throws Exception {
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        provider = new TestProvider(Clock.systemUTC());
        aladdin = RunningAladdin.start(Map.of(
                "FRANCECONNECT_ISSUER",
                provider.issuer(),
                "FRANCECONNECT_CLIENT_ID",
                "aladdin",
                "FRANCECONNECT_CLIENT_SECRET",
                "secret-of-the-test",
                "ALADDIN_SMTP_HOST",
                "127.0.0.1",
                "ALADDIN_SMTP_PORT",
                Integer.toString(server.getSmtp().getPort()),
                "ALADDIN_SMTP_TLS",
                "none",
                "ALADDIN_SMTP_FROM",
                "aladdin@ville.example.org"));
        world = World.of(aladdin);
    }

    @AfterAll
    static void stop() {
        aladdin.stop();
        server.stop();
        provider.close();
    }

    @Test
    void somebody_who_forgot_everything_but_their_address_comes_in_again_and_is_told() throws Exception {
        List<String> card = owner("Félicité", "felicite@poste.fr");
        Caller elsewhere = world.stranger();
        assertThat(elsewhere
                        .post("/signin/own", Form.of("number", card.get(0), "passphrase", CHOSEN))
                        .location())
                .isEqualTo("/learning/path");
        try (BrowserContext home = Browser.shared().visitor(Look.STANDARD, true, aladdin.address());
                BrowserContext other = Browser.shared().visitor(ARABIC, true, aladdin.address())) {
            Page page = home.newPage();
            page.navigate("/signin/own");
            Click.go(page.locator("a[href='/signin/lost']"));
            inspect(page);
            ask(page, "4821", "felicite poste.fr");
            assertThat(page.locator("#number-err")).isVisible();
            assertThat(page.locator("#address-err")).containsText("espace");
            assertThat(page.locator("#address")).hasValue("felicite poste.fr");
            inspect(page);
            ask(page, card.get(0), "Felicite@poste.fr");
            inspect(page);
            MimeMessage letter = letterTo("felicite@poste.fr", "code");
            String text = letter.getContent().toString();
            assertThat(text).doesNotContain("http").contains("15 minutes");

            Page stranger = other.newPage();
            ask(stranger, card.get(0), "quelqu.un@poste.fr");
            Expect.fitsWidth(stranger);
            inspect(stranger);
            type(stranger, "#code", code(text));
            assertThat(stranger.locator("#problem")).isVisible();
            Expect.fitsWidth(stranger);
            inspect(stranger);

            type(page, "#code", "");
            assertThat(page.locator("#problem")).containsText("Il manque le code");
            type(page, "#code", code(text));
            inspect(page);
            choose(page, "court", "court");
            assertThat(page.locator("#passphrase-err")).isVisible();
            assertThat(page.locator("#passphrase")).hasValue("");
            Click.go(page.locator("a[href='/signin/letter?show=1']"));
            assertThat(page.locator("#passphrase")).hasAttribute("type", "text");
            choose(page, NEW, NEW);
            assertThat(page).hasURL(aladdin.address() + "/learning/path");
            assertThat(page.locator("section:has(#recovered)")).containsText("Une nouvelle phrase de passe");
            page.navigate("/account/ways-in");
            assertThat(page.locator("section:has(#team)")).containsText("Une nouvelle phrase de passe");
            inspect(page);
            page.navigate("/account/data?subject=entering");
            assertThat(page.locator("main")).containsText("une nouvelle phrase de passe, avec un code par e-mail");
        }
        assertThat(elsewhere.get("/learning/path").status()).isEqualTo(303);
        assertThat(letterTo("felicite@poste.fr", "a changé").getContent().toString())
                .contains("Ce n’est pas vous");
        assertThat(log())
                .doesNotContain(CHOSEN)
                .doesNotContain(NEW)
                .doesNotContain("felicite@poste.fr")
                .doesNotContain(card.get(0))
                .doesNotContain(card.get(0).replaceAll("\\D", ""));
        assertThat(world.stored.holds(NEW)).isEmpty();
    }

    @Test
    void whatever_is_true_the_answer_is_the_same() throws Exception {
        List<String> card = owner("Gaston", "gaston@poste.fr");
        List<String> words = world.cardOfSomebodyNew("Hortense");
        String right = asked(card.get(0), "gaston@poste.fr");
        assertThat(asked(card.get(0), "autre@poste.fr")).isEqualTo(right);
        assertThat(asked(words.get(0), "hortense@poste.fr")).isEqualTo(right);
        assertThat(asked("0000 0000", "personne@poste.fr")).isEqualTo(right);
        assertThat(right).contains("Votre formateur vous fait alors une nouvelle carte");
        letterTo("gaston@poste.fr", "code");
        assertThat(letters("autre@poste.fr", "")).isEmpty();
        assertThat(letters("hortense@poste.fr", "")).isEmpty();
        assertThat(letters("personne@poste.fr", "")).isEmpty();
    }

    @Test
    void a_telephone_is_asked_for_before_anything_changes() throws Exception {
        List<String> card = owner("Ines", "ines@poste.fr");
        Caller ines = world.stranger();
        ines.post("/signin/own", Form.of("number", card.get(0), "passphrase", CHOSEN));
        Answer setup = ines.get("/account/factor");
        TestPhone phone = TestPhone.typing(setup.page().select(".drawn").text());
        ines.post(
                "/account/factor",
                Form.of("sealed", setup.page().select("[name=sealed]").val(), "code", phone.now(), "act", "add")
                        .with("secret", CHOSEN));

        Caller who = world.stranger();
        who.post("/signin/lost", Form.of("number", card.get(0), "address", "ines@poste.fr"));
        String code = code(letterTo("ines@poste.fr", "code").getContent().toString());
        assertThat(who.post("/signin/letter", Form.of("code", code)).location()).isEqualTo("/signin/letter");
        Answer asks = who.get("/signin/letter");
        assertThat(asks.page().select("h1").text()).isEqualTo("Votre deuxième code");
        Expect.validHtml(asks.body(), asks.address());
        Answer forced = who.post("/signin/letter", Form.of("passphrase", NEW, "again", NEW));
        assertThat(forced.page().select("#problem")).hasSize(1);
        assertThat(ines.get("/learning/path").status())
                .as("nothing has changed")
                .isEqualTo(200);
        who.post("/signin/letter", Form.of("code", phone.soon()));
        assertThat(who.post("/signin/letter", Form.of("passphrase", NEW, "again", NEW))
                        .location())
                .isEqualTo("/learning/path");
        assertThat(ines.get("/learning/path").status()).isEqualTo(303);
        assertThat(who.get("/account/factor").page().text()).contains("Votre téléphone donne un deuxième code");
    }

    @Test
    void a_new_link_is_told_by_letter_and_coming_in_again_takes_it_off() throws Exception {
        List<String> card = owner("Octave", "octave@poste.fr");
        provider.subject = "octave-at-the-provider";
        try (BrowserContext home = Browser.shared().visitor(Look.STANDARD, false, aladdin.address())) {
            Page page = home.newPage();
            page.navigate("/signin/own");
            page.locator("#number").fill(card.get(0));
            type(page, "#passphrase", CHOSEN);
            page.navigate("/account/ways-in");
            page.locator("#secret").fill(CHOSEN);
            Click.go(page.locator("main button.fr-connect"));
            page.waitForURL("**/account/ways-in?again=linked");
            assertThat(letterTo("octave@poste.fr", "FranceConnect").getContent().toString())
                    .contains("Ce n’est pas vous");

            Caller again = world.stranger();
            Form asks = Form.of("number", card.get(0), "address", "octave@poste.fr");
            again.post("/signin/lost", asks.fresh());
            String code = code(letterTo("octave@poste.fr", "code").getContent().toString());
            again.post("/signin/letter", Form.of("code", code));
            assertThat(again.get("/signin/letter").page().text()).contains("FranceConnect n’ouvre plus votre compte");
            again.post("/signin/letter", Form.of("passphrase", NEW, "again", NEW));
            page.navigate("/signin");
            Click.go(page.locator("a.fr-connect"));
            assertThat(page.locator(".say")).containsText("lié à personne ici");
        }
    }

    @Test
    void the_second_click_of_a_double_click_asks_for_no_other_letter_and_comes_in() throws Exception {
        List<String> card = owner("Perrine", "perrine@poste.fr");
        Caller who = world.stranger();
        Form asks =
                Form.of("number", card.get(0), "address", "perrine@poste.fr").fresh();
        for (int click = 0; click < 2; click++) {
            assertThat(who.post("/signin/lost", asks).location()).isEqualTo("/signin/letter");
        }
        String code = code(letterTo("perrine@poste.fr", "code").getContent().toString());
        assertThat(letters("perrine@poste.fr", "code")).hasSize(1);
        Form types = Form.of("code", code).fresh();
        assertThat(who.post("/signin/letter", types).location()).isEqualTo("/signin/letter");
        String sealed = who.cookie("letter");
        Form chooses = Form.of("passphrase", NEW, "again", NEW).fresh();
        for (int click = 0; click < 2; click++) {
            who.getWith("/help", "letter", sealed);
            assertThat(who.post("/signin/letter", chooses).location()).isEqualTo("/learning/path");
        }
    }

    @Test
    void whoever_sits_down_next_chooses_no_passphrase_for_who_began() throws Exception {
        List<String> card = owner("Quentin", "quentin@poste.fr");
        for (String leaving : List.of("/signin/letter", "/signin/out")) {
            Caller library = world.stranger();
            server.purgeEmailFromAllMailboxes();
            library.post("/signin/lost", Form.of("number", card.get(0), "address", "quentin@poste.fr"));
            String code = code(letterTo("quentin@poste.fr", "code").getContent().toString());
            library.post("/signin/letter", Form.of("code", code));
            Answer known = library.get("/signin/letter");
            assertThat(known.page().select("button[value=leave]").text()).isEqualTo("Ce n’est pas moi");
            Expect.validHtml(known.body(), known.address());
            library.post(leaving, Form.of("act", "leave").fresh());
            assertThat(library.get("/signin/letter").location()).isEqualTo("/signin/lost?again=over");
        }
    }

    @Test
    void without_having_asked_the_code_is_not_asked_for() {
        Answer answer = world.stranger().get("/signin/letter");
        assertThat(answer.location()).isEqualTo("/signin/lost?again=over");
        assertThat(world.stranger().get(answer.location()).page().text()).contains("Il faut un nouveau code");
    }

    /** Somebody new with a passphrase and a verified address; the number and the words of their card. */
    private static List<String> owner(String name, String address) throws Exception {
        List<String> card = world.cardOfSomebodyNew(name);
        Caller person = world.choosePassphrase(card, CHOSEN);
        person.post(
                "/account/address", Form.of("act", "send", "address", address).fresh());
        String code = code(letterTo(address, "code").getContent().toString());
        person.post("/account/address", Form.of("act", "confirm", "code", code).fresh());
        assertThat(person.get("/account/address").page().text()).contains("est à vous");
        server.purgeEmailFromAllMailboxes();
        return card;
    }

    /** The page after asking, to somebody new. */
    private static String asked(String number, String address) {
        Caller who = world.stranger();
        Answer answer = who.post("/signin/lost", Form.of("number", number, "address", address));
        assertThat(answer.status()).isEqualTo(303);
        // each form has a key of its own
        return who.get(answer.location()).body().replaceAll("(\"form-key\" value=)\"[^\"]*", "$1");
    }

    private static void ask(Page page, String number, String address) {
        page.navigate("/signin/lost");
        page.locator("#number").fill(number);
        page.locator("#address").fill(address);
        Click.go(page.locator("main form:has(#number) button"));
    }

    private static void type(Page page, String field, String text) {
        page.locator(field).fill(text);
        Click.go(page.locator("main form:has(" + field + ") button"));
    }

    private static void choose(Page page, String passphrase, String again) {
        page.locator("#passphrase").fill(passphrase);
        page.locator("#again").fill(again);
        Click.go(page.locator("main form:has(#again) button"));
    }

    /** The newest letter to that address whose subject says so, once it has come: letters go out beside the request. */
    private static MimeMessage letterTo(String address, String subject) throws Exception {
        for (int count = 1; letters(address, subject).isEmpty(); count++) {
            assertThat(server.waitForIncomingEmail(PATIENCE, count))
                    .as("letter to %s", address)
                    .isTrue();
        }
        List<MimeMessage> found = letters(address, subject);
        return found.get(found.size() - 1);
    }

    private static List<MimeMessage> letters(String address, String subject) throws Exception {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> said(letter, address, subject))
                .toList();
    }

    private static boolean said(MimeMessage letter, String address, String subject) {
        try {
            return letter.getAllRecipients()[0].toString().equals(address)
                    && letter.getSubject().contains(subject);
        } catch (jakarta.mail.MessagingException unread) {
            throw new IllegalStateException(unread);
        }
    }

    private static String code(String text) {
        Matcher code = Pattern.compile("(\\d{3}) (\\d{3})").matcher(text);
        assertThat(code.find()).as("%s", text).isTrue();
        return code.group(1) + code.group(2);
    }

    private static String log() throws IOException {
        return Files.readString(aladdin.home().resolve(".aladdin/log/aladdin.log"));
    }

    private static void inspect(Page page) {
        Expect.validHtml(page.content(), page.url());
        Expect.accessible(page);
    }
}
