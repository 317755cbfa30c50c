package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.aladdin.account.TestPhone;
import fr.aladdin.account.Theme;
import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import fr.aladdin.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A card account becomes one with a passphrase and a telephone, and is given back with help when both are lost. */
class WaysInPageIT {

    private static final World WORLD = World.shared();
    private static final String CHOSEN = "chaise nuage tapis radis ficelle";
    private static final String NEW = "lampe citron tunnel jupe facteur";
    private static final Look ARABIC = Look.of(Language.ARABIC, true, Theme.LIGHT, 320);

    @Test
    void a_card_account_gets_a_passphrase_and_a_telephone_and_is_given_back_with_a_slip() throws IOException {
        List<String> card = WORLD.cardOfSomebodyNew("Awa");
        String person = WORLD.stored.one("SELECT id FROM account WHERE display_name = 'Awa'");
        try (BrowserContext home = Browser.shared().visitor(Look.STANDARD, true, WORLD.address());
                BrowserContext workshop = Browser.shared().visitor(Look.STANDARD, true, WORLD.address())) {
            Page page = home.newPage();
            Learner.signIn(page, card.get(0), card.subList(1, 5));
            Click.go(page.locator("a[href='/account/ways-in']").first());
            look(page);
            Click.go(page.locator("a[href='/account/passphrase']"));
            page.locator("#secret").fill("soleil soleil soleil soleil");
            choose(page, "court", "court");
            assertThat(page.locator("#passphrase-err")).isVisible();
            assertThat(page.locator("#problem")).containsText("Ce ne sont pas encore les bons mots");
            look(page);
            page.locator("#secret").fill(World.words(card));
            choose(page, "court", "court");
            assertThat(page.locator("#passphrase-err")).isVisible();
            assertThat(page.locator("#secret")).hasCount(0);
            assertThat(page.locator("#passphrase")).hasValue("");
            look(page);
            choose(page, CHOSEN, CHOSEN);
            assertThat(page.locator(".say-ok")).isVisible();

            page.navigate("/account/ways-in");
            look(page);
            Click.go(page.locator("a[href='/account/factor']"));
            look(page);
            TestPhone phone = TestPhone.typing(page.locator(".drawn").textContent());
            String sealed = page.locator("[name=sealed]").inputValue();
            code(page, "12345");
            assertThat(page.locator("#code-err")).isVisible();
            assertThat(TestPhone.typing(page.locator(".drawn").textContent()).now())
                    .isEqualTo(phone.now());
            assertThat(page.locator("[name=sealed]").inputValue()).isNotEqualTo(sealed);
            code(page, phone.now());
            assertThat(page.locator(".idcard li")).hasCount(10);
            look(page);
            String paper = page.locator(".idcard li").first().innerText();

            Page other = workshop.newPage();
            enter(other, card.get(0), CHOSEN);
            assertThat(other).hasURL(WORLD.address() + "/signin/factor");
            other.navigate("/learning/path");
            assertThat(other).hasURL(WORLD.address() + "/");
            other.navigate("/signin/factor");
            code(other, "123456");
            assertThat(other.locator("#problem")).isVisible();
            look(other);
            code(other, paper);
            assertThat(other).hasURL(WORLD.address() + "/learning/path");

            Answer slip = WORLD.caller(Who.TRAINER)
                    .post(
                            "/training/slip?group=" + WORLD.group + "&person=" + person,
                            Form.of("act", "recover").fresh());
            String code = slip.page().select(".idcard .num").text();
            Expect.validHtml(slip.body(), slip.address());
            page.navigate("/learning/path");
            assertThat(page.locator("#recovered")).isVisible();
            assertThat(page.locator("section:has(#recovered)")).containsText("Julien");

            recover(other, code);
            page.navigate("/learning/path");
            assertThat(page).hasURL(WORLD.address() + "/signin?again=expired");
            enter(page, card.get(0), NEW);
            assertThat(page).hasURL(WORLD.address() + "/learning/path");
            page.navigate("/account/ways-in");
            assertThat(page.locator("section:has(#team)")).containsText("تمّ اختيار عبارة مرور جديدة");
            look(page);
        }
        for (String secret : List.of(CHOSEN, NEW)) {
            assertThat(WORLD.stored.holds(secret)).isEmpty();
            assertThat(Files.readString(WORLD.aladdin().home().resolve(".aladdin/log/aladdin.log")))
                    .doesNotContain(secret);
        }
    }

    /** In the simplified Arabic pages, at the counter. */
    private static void recover(Page page, String code) {
        Click.go(page.locator("form[action='/signin/out'] button"));
        Learner.choose(page, ARABIC);
        page.navigate("/signin/own");
        Click.go(page.locator("a[href='/signin/slip']"));
        Expect.fitsWidth(page);
        look(page);
        code(page, "00 00 00 00 00");
        assertThat(page.locator("#problem")).isVisible();
        assertThat(page.locator("#code")).hasValue("00 00 00 00 00");
        code(page, code);
        Expect.fitsWidth(page);
        look(page);
        Click.go(page.locator("button[name=letters]"));
        assertThat(page.locator("#passphrase")).hasAttribute("type", "text");
        choose(page, NEW, "autre chose que cela");
        assertThat(page.locator("#again-err")).isVisible();
        choose(page, NEW, NEW);
        assertThat(page).hasURL(WORLD.address() + "/learning/path");
    }

    @Test
    void what_a_module_opens_is_offered_until_it_is_put_away_and_stays_among_the_ways_in() {
        List<String> card = WORLD.cardOfSomebodyNew("Fatou");
        Caller fatou = WORLD.stranger().signInWithCard(card.get(0), card.subList(1, 5));
        assertThat(fatou.get("/learning/path").page().select("#offer-passphrase"))
                .as("nothing is finished yet")
                .isEmpty();
        WORLD.stored.finish("Fatou", "sandbox");
        Answer path = fatou.get("/learning/path");
        assertThat(path.page().select("[id^=offer-]").eachAttr("id"))
                .as("neither FranceConnect nor a mail server is set up here")
                .containsExactly("offer-passphrase");
        Expect.validHtml(path.body(), path.address());

        Answer away = fatou.post(
                "/account/ways-in",
                Form.of("act", "later", "offer", "passphrase").fresh());
        assertThat(away.location()).isEqualTo("/learning/path");
        assertThat(fatou.get("/learning/path").page().select("[id^=offer-]")).isEmpty();
        assertThat(fatou.get("/account/ways-in").page().select("a[href='/account/passphrase']"))
                .hasSize(1);
        assertThat(fatou.get("/account/data?subject=entering").page().text()).contains("Ce que je n’ai pas voulu");
        fatou.post(
                "/account/ways-in", Form.of("act", "later", "offer", "anything").fresh());
        assertThat(WORLD.stored.list("SELECT offer FROM offer_put_away WHERE offer = 'anything'"))
                .isEmpty();
    }

    @Test
    void five_words_are_drawn_on_the_page_stay_through_a_slip_and_are_kept_nowhere() {
        List<String> card = WORLD.cardOfSomebodyNew("Djamila");
        Caller djamila = WORLD.stranger().signInWithCard(card.get(0), card.subList(1, 5));
        assertThat(djamila.get("/account/passphrase").page().select(".drawn")).isEmpty();
        Answer drawn = djamila.get("/account/passphrase?words=1");
        Expect.validHtml(drawn.body(), drawn.address());
        String words = drawn.page().select(".drawn").text();
        assertThat(words.split(" ")).hasSize(5);
        assertThat(djamila.get("/account/passphrase?words=1")
                        .page()
                        .select(".drawn")
                        .text())
                .isNotEqualTo(words);
        String sealed = drawn.page().select("input[name=drawn]").val();
        Answer empty = djamila.post(
                "/account/passphrase",
                Form.of("drawn", sealed, "secret", World.words(card)).fresh());
        assertThat(empty.page().title()).startsWith("Problème").contains("Écrivez votre phrase de passe.");
        assertThat(empty.page().select(".drawn").text()).isEqualTo(words);
        assertThat(djamila.post(
                                "/account/passphrase",
                                Form.of("passphrase", words, "again", words, "secret", World.words(card))
                                        .fresh())
                        .location())
                .isEqualTo("/account/passphrase?done=chosen");
        Answer missed = WORLD.stranger().post("/", card(card));
        assertThat(missed.page().select("#problem a[href='/signin/own']"))
                .as("the words of the card do not open any more, and the way on is told to everybody")
                .hasSize(1);
    }

    private static Form card(List<String> card) {
        return Form.of(
                "number",
                card.get(0),
                "word1",
                card.get(1),
                "word2",
                card.get(2),
                "word3",
                card.get(3),
                "word4",
                card.get(4));
    }

    @Test
    void at_a_computer_left_open_nobody_adds_a_way_in() {
        List<String> card = WORLD.cardOfSomebodyNew("Odette");
        Caller left = WORLD.stranger().signInWithCard(card.get(0), card.subList(1, 5));
        Form chosen = Form.of("passphrase", CHOSEN, "again", CHOSEN);
        for (String shown : List.of("", "soleil soleil soleil soleil")) {
            Answer refused = left.post(
                    "/account/passphrase", chosen.with("secret", shown).fresh());
            assertThat(refused.page().select("#problem").text()).contains("Rien n’a changé");
            assertThat(refused.page().select("#secret")).hasSize(1);
            Expect.validHtml(refused.body(), refused.address());
        }
        assertThat(WORLD.stored.list(
                        "SELECT id FROM account WHERE display_name = 'Odette' AND passphrase_hash IS NOT NULL"))
                .isEmpty();
        WORLD.choosePassphrase(card, CHOSEN);

        Caller library = WORLD.stranger();
        library.post("/signin/own", Form.of("number", card.get(0), "passphrase", CHOSEN));
        Form telephone = setup(library);
        assertThat(library.post("/account/factor", telephone.fresh())
                        .page()
                        .select("#problem")
                        .text())
                .contains("Il manque votre phrase de passe");
        assertThat(paper(library.post(
                        "/account/factor",
                        telephone.with("secret", CHOSEN + " ").fresh())))
                .as("a space that the keyboard added does not count")
                .hasSize(10);
        assertThat(library.get("/account/address").page().select("#secret"))
                .as("shown once, it is not asked again for some minutes")
                .isEmpty();
        assertThat(library.post("/account/erase", Form.of("secret", "").fresh())
                        .page()
                        .text())
                .as("but erasing always asks")
                .contains("Il manque la phrase de passe");
    }

    @Test
    void the_second_click_of_a_double_click_shows_what_the_first_did() {
        List<String> card = WORLD.cardOfSomebodyNew("Basile");
        Caller basile = WORLD.stranger().signInWithCard(card.get(0), card.subList(1, 5));
        Form choice = Form.of("passphrase", CHOSEN, "again", CHOSEN, "secret", World.words(card))
                .fresh();
        for (int click = 0; click < 2; click++) {
            assertThat(basile.post("/account/passphrase", choice).location()).endsWith("?done=chosen");
        }
        Answer page = basile.get("/account/factor");
        TestPhone phone = TestPhone.typing(page.page().select(".drawn").text());
        Form telephone = Form.of("sealed", page.page().select("[name=sealed]").val(), "code", phone.now(), "act", "add")
                .fresh();
        List<String> drawn = paper(basile.post("/account/factor", telephone));
        assertThat(drawn).hasSize(10);
        assertThat(paper(basile.post("/account/factor", telephone))).isEqualTo(drawn);

        Form renew = Form.of("act", "paper", "code", drawn.get(0)).fresh();
        List<String> renewed = paper(basile.post("/account/factor", renew));
        assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(drawn);
        assertThat(paper(basile.post("/account/factor", renew))).isEqualTo(renewed);
        assertThat(basile.post("/account/factor", telephone).location())
                .as("an old form of setting up shows no codes and takes nothing off")
                .isEqualTo("/account/factor");

        Caller library = WORLD.stranger();
        library.post("/signin/own", Form.of("number", card.get(0), "passphrase", CHOSEN));
        String half = library.cookie("half");
        Form code = Form.of("code", renewed.get(0)).fresh();
        for (int click = 0; click < 2; click++) {
            library.getWith("/help", "half", half);
            assertThat(library.post("/signin/factor", code).location()).isEqualTo("/learning/path");
        }

        basile.post(
                "/account/factor",
                Form.of("act", "anything", "code", renewed.get(1)).fresh());
        assertThat(basile.get("/account/factor").page().text()).contains("Votre téléphone donne un deuxième code");
        Form off = Form.of("act", "take-off", "code", renewed.get(1)).fresh();
        for (int click = 0; click < 2; click++) {
            assertThat(basile.post("/account/factor", off).location()).isEqualTo("/account/factor?done=removed");
        }
        assertThat(basile.get("/account/factor").page().select(".drawn")).hasSize(1);
    }

    @Test
    void a_slip_sent_with_a_double_click_lets_in_and_counts_no_miss() {
        List<String> card = WORLD.cardOfSomebodyNew("Clarisse");
        WORLD.choosePassphrase(card, CHOSEN);
        String code = slip(WORLD.person("Clarisse"));
        Caller counter = WORLD.stranger();
        Form chosen = Form.of("code", code, "passphrase", NEW, "again", NEW).fresh();
        for (int click = 0; click < 5; click++) {
            assertThat(counter.post("/signin/slip", chosen).location()).isEqualTo("/learning/path");
        }
        Answer guessed = WORLD.stranger()
                .post("/signin/slip", chosen.with("passphrase", CHOSEN).with("again", CHOSEN));
        assertThat(guessed.page().select("#problem")).hasSize(1);
    }

    @Test
    void somebody_signs_out_everywhere_else_on_purpose() {
        List<String> card = WORLD.cardOfSomebodyNew("Dora");
        Caller here = WORLD.stranger().signInWithCard(card.get(0), card.subList(1, 5));
        assertThat(here.get("/account/ways-in").page().select("button[value=elsewhere]"))
                .isEmpty();
        Caller there = WORLD.stranger().signInWithCard(card.get(0), card.subList(1, 5));
        Answer page = here.get("/account/ways-in");
        assertThat(page.page().text()).contains("Votre compte est aussi ouvert sur 1 autre ordinateur.");
        Expect.validHtml(page.body(), page.address());
        Answer done = here.post("/account/ways-in", Form.of("act", "elsewhere").fresh());
        assertThat(there.get("/learning/path").location()).isEqualTo("/signin?again=expired");
        assertThat(here.get(done.location()).page().select(".say-ok").text()).contains("fermé ailleurs");
    }

    private static Form setup(Caller who) {
        Answer page = who.get("/account/factor");
        return Form.of(
                "sealed",
                page.page().select("[name=sealed]").val(),
                "code",
                TestPhone.typing(page.page().select(".drawn").text()).now(),
                "act",
                "add");
    }

    private static List<String> paper(Answer answer) {
        return answer.page().select(".idcard li").eachText();
    }

    private static String slip(String person) {
        return WORLD.caller(Who.TRAINER)
                .post(
                        "/training/slip?group=" + WORLD.group + "&person=" + person,
                        Form.of("act", "recover").fresh())
                .page()
                .select(".idcard .num")
                .text();
    }

    @Test
    void a_slip_that_was_used_is_answered_like_one_that_never_was() {
        List<String> card = WORLD.cardOfSomebodyNew("Aïcha");
        String person = WORLD.stored.one("SELECT id FROM account WHERE display_name = 'Aïcha'");
        WORLD.choosePassphrase(card, CHOSEN);
        String code = slip(person);
        Caller counter = WORLD.stranger();
        assertThat(counter.post("/signin/slip", Form.of("code", code, "passphrase", NEW, "again", NEW))
                        .location())
                .isEqualTo("/learning/path");
        Answer used = WORLD.stranger().post("/signin/slip", Form.of("code", code));
        Answer unknown = WORLD.stranger().post("/signin/slip", Form.of("code", "00 00 00 00 01"));
        assertThat(used.body().replace(code, "00 00 00 00 01")).isEqualTo(unknown.body());
    }

    @Test
    void where_a_second_code_is_required_staff_set_a_telephone_up_before_anything_else() {
        RunningAladdin aladdin = RunningAladdin.start(Map.of("ALADDIN_STAFF_SECOND_FACTOR", "required"));
        try {
            Caller sam = new Caller(aladdin.address());
            Answer known = signIn(sam);
            assertThat(known.location()).isEqualTo("/signin/factor-setup");
            assertThat(sam.get("/administration/staff").location()).isEqualTo("/signin/staff");
            Answer setup = sam.get("/signin/factor-setup");
            Expect.validHtml(setup.body(), setup.address());
            TestPhone phone = TestPhone.typing(setup.page().select(".drawn").text());
            String code = phone.now();
            Form typed = Form.of("sealed", setup.page().select("[name=sealed]").val(), "code", code, "act", "add")
                    .fresh();
            String half = sam.cookie("half");
            List<String> drawn = paper(sam.post("/signin/factor-setup", typed));
            assertThat(drawn).hasSize(10);
            sam.getWith("/help", "half", half);
            assertThat(paper(sam.post("/signin/factor-setup", typed)))
                    .as("the second click of a double click")
                    .isEqualTo(drawn);
            assertThat(sam.post("/signin/factor-setup", typed.fresh()).location())
                    .as("an old form")
                    .isEqualTo("/signin/staff?again=expired");
            assertThat(sam.get("/signin/staff?again=expired")
                            .page()
                            .select(".say")
                            .text())
                    .isNotBlank();
            assertThat(sam.get("/administration/staff").status()).isEqualTo(200);

            Caller again = new Caller(aladdin.address());
            assertThat(signIn(again).location()).isEqualTo("/signin/factor");
            assertThat(again.get("/signin/factor-setup").location()).isEqualTo("/signin/staff?again=expired");
            assertThat(again.post("/signin/factor", Form.of("code", code)).status())
                    .as("it was typed already")
                    .isEqualTo(200);
            assertThat(again.post("/signin/factor", Form.of("code", phone.soon()))
                            .location())
                    .isEqualTo("/administration/staff");
        } finally {
            aladdin.stop();
        }
    }

    private static Answer signIn(Caller staff) {
        return staff.post(
                "/signin/staff", Form.of("email", "sam@aladdin.example", "passphrase", "jardin orange balcon fleuve"));
    }

    private static void enter(Page page, String number, String passphrase) {
        page.navigate("/signin/own");
        page.locator("#number").fill(number);
        page.locator("#passphrase").fill(passphrase);
        send(page, "#passphrase");
    }

    private static void choose(Page page, String passphrase, String again) {
        page.locator("#passphrase").fill(passphrase);
        page.locator("#again").fill(again);
        send(page, "#again");
    }

    private static void code(Page page, String code) {
        page.locator("#code").fill(code);
        send(page, "#code");
    }

    private static void send(Page page, String field) {
        Locator form = page.locator("main form:has(" + field + ")");
        Click.go(form.locator("button[type=submit]").first());
    }

    private static void look(Page page) {
        Expect.accessible(page);
        Expect.validHtml(page.content(), page.url());
    }
}
