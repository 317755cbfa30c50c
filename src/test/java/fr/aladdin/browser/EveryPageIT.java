package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.files.ContentSource;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page that a participant can reach, looked at in French and in Arabic, standard and simplified, and in one look of
 * other colours that is its own ({@link Look#isFor}).
 */
class EveryPageIT {

    static final List<String> PUBLIC = List.of(
            "/",
            "/signin",
            "/signin?again=expired",
            "/signin/staff",
            "/display",
            "/help",
            "/places",
            "/places?go=1&need=computer&need=wheelchair",
            "/legal",
            "/accessibility",
            "/nothing-here");

    static final List<String> SIGNED_IN = List.of(
            "/learning/path",
            "/learning/module?module=mail-lire",
            "/mailbox/box",
            "/mailbox/box?m-folder=bin",
            "/mailbox/box?m-write=new",
            "/account/data",
            "/account/data?subject=answers",
            "/account/data?subject=mailbox",
            "/account/address",
            "/account/erase",
            "/display",
            "/help");

    static Stream<Look> looks() {
        return Look.sample().stream();
    }

    static List<Look> looksAtSteps() {
        return Look.sampleFor("sandbox");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pages_for_everyone_are_accessible_valid_and_narrow(Look look) {
        try (BrowserContext visitor = Browser.shared().visitor(look, true)) {
            Page page = visitor.newPage();
            PUBLIC.stream().filter(look::isFor).forEach(address -> examine(page, address, look));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pages_of_a_participant_are_accessible_valid_and_narrow(Look look) {
        try (BrowserContext visitor = Browser.shared().visitor(look, true)) {
            Page page = visitor.newPage();
            Learner.signIn(page, "4821 5701", List.of("soleil", "panier", "tomate", "bateau"));
            Learner.choose(page, look);
            SIGNED_IN.stream().filter(look::isFor).forEach(address -> examine(page, address, look));
            page.navigate("/learning/path");
            assertThat(page.locator("[aria-labelledby^=here-]").count())
                    .as("the workshop of the demonstration, which is on")
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("looksAtSteps")
    void every_kind_of_step_is_accessible_valid_and_narrow(Look look) {
        LearningModule sandbox =
                Catalogue.load(ContentSource.folder(Path.of("content"))).getModule("sandbox");
        try (BrowserContext visitor = Browser.shared().visitor(look, true)) {
            Page page = visitor.newPage();
            Learner.signIn(page, "4821 5701", List.of("soleil", "panier", "tomate", "bateau"));
            Learner.choose(page, look);
            Learner learner = new Learner(page, sandbox);
            learner.begin();
            boolean all = System.getProperty("aladdin.all") != null;
            // narrow windows look at each step before it is done, wide ones after it; whether it goes along, the other
            // way
            boolean narrow = look.width() < 700;
            Set<String> kinds = new HashSet<>();
            for (Step step : sandbox.steps()) {
                if (all || narrow) {
                    inspect(page, look, kinds.add(step.kind()));
                }
                if (all || !narrow) {
                    Comfort.expect(page, look);
                }
                learner.doStep(step);
                if (all || !narrow) {
                    inspect(page, look, kinds.add(step.kind()));
                }
                if (all || narrow) {
                    Comfort.expect(page, look);
                }
                learner.goOn();
            }
            followALink(page, look);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pages_about_a_thing_of_ones_own_are_accessible_valid_and_narrow(Look look) {
        World world = World.shared();
        try (BrowserContext visitor = Browser.shared().visitor(look, true, world.address())) {
            Page page = visitor.newPage();
            Learner.signIn(page, "4821 5701", World.OWNER_WORDS);
            Learner.choose(page, look);
            SitePage.listAll(world).stream()
                    .filter(one -> one.answerTo(World.Who.OWNER).equals("200"))
                    // media are no pages, and that page of the team is looked at with the others
                    .filter(one -> !one.page().startsWith("/") && !one.page().equals("signin/passphrase"))
                    .map(SitePage::address)
                    .filter(address -> !PUBLIC.contains(address) && !SIGNED_IN.contains(address))
                    .filter(look::isFor)
                    .forEach(address -> examine(page, address, look));
            Learner.set(page, Look.STANDARD);
        }
    }

    @ParameterizedTest
    @MethodSource("looksAtSteps")
    void the_word_asked_after_a_qr_code_is_accessible_valid_and_narrow(Look look) {
        String printed = TrainerHand.codeOfSomebodyNew("Code " + look);
        try (BrowserContext visitor = Browser.shared().visitor(look, true)) {
            Page page = visitor.newPage();
            examine(page, printed, look);
            assertThat(page.url()).endsWith("/signin/word");
            if (look.equals(Look.STANDARD)) {
                // once: a card is closed for a while after some slips
                page.locator("#word").fill("chaussure");
                Response again = Click.led(
                        page,
                        () -> page.locator("main button[type=submit]").first().click());
                Expect.wellMade(page, again, look);
            }
        }
    }

    /** The safe page behind a link of a message; what was written in the message is read there. */
    private static void followALink(Page page, Look look) {
        page.navigate("/mailbox/box?m-search=gagn%C3%A9");
        Click.go(page.locator("ul.msgs a").first());
        examine(page, page.locator("a[href*='/mailbox/link?']").first().getAttribute("href"), look);
    }

    /** A step; the HTML checker reads the first one of a kind. */
    private static void inspect(Page page, Look look, boolean first) {
        if (first) {
            Expect.wellMade(page, page.reload(), look);
        } else {
            Expect.wellMade(page, look);
        }
    }

    private static void examine(Page page, String address, Look look) {
        Expect.wellMade(page, page.navigate(address), look);
    }
}
