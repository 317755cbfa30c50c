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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page that a participant can reach, looked at in every pair of language, mode, colours and width. */
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

    @ParameterizedTest
    @MethodSource("looks")
    void pages_for_everyone_are_accessible_valid_and_narrow(Look look) {
        try (BrowserContext visitor = Browser.shared().visitor(look, true)) {
            Page page = visitor.newPage();
            PUBLIC.forEach(address -> examine(page, address, look));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pages_of_a_participant_are_accessible_valid_and_narrow(Look look) {
        try (BrowserContext visitor = Browser.shared().visitor(look, true)) {
            Page page = visitor.newPage();
            Learner.signIn(page, "4821 5701", List.of("soleil", "panier", "tomate", "bateau"));
            Learner.choose(page, look);
            SIGNED_IN.forEach(address -> examine(page, address, look));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
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
            // narrow windows look at each step before it is done, wide ones after it
            boolean narrow = look.width() < 700;
            for (Step step : sandbox.steps()) {
                if (all || narrow) {
                    inspect(page, look);
                }
                learner.doStep(step);
                if (all || !narrow) {
                    inspect(page, look);
                }
                learner.goOn();
            }
        }
    }

    private static void examine(Page page, String address, Look look) {
        Response response = page.navigate(address);
        Expect.validHtml(response.text(), address + " " + look);
        inspect(page, look);
    }

    private static void inspect(Page page, Look look) {
        Expect.speaks(page, look);
        Expect.accessible(page);
        Expect.fitsWidth(page);
        assertThat(page.title())
                .as("title of %s", page.url())
                .endsWith("Aladdin")
                .doesNotStartWith("–");
    }
}
