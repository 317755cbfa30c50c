package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import fr.aladdin.account.Theme;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The workshop of passphrases: words are drawn, cross the steps, and what is typed stays nowhere. */
class PassphrasePageIT {

    private static final World WORLD = World.shared();
    private static final LearningModule SANDBOX =
            Catalogue.load(ContentSource.folder(Path.of("content"))).getModule("sandbox");
    private static final Look ARABIC = Look.of(Language.ARABIC, true, Theme.LIGHT, 360);
    private static final String STEP = WORLD.address() + "/learning/step";
    private static final String TYPED = "Zorglub7 ma vieille tante";

    @Test
    void words_cross_the_steps_and_what_is_typed_is_neither_stored_nor_shown_nor_logged() throws IOException {
        try (BrowserContext visitor = Browser.shared().visitor(Look.STANDARD, true, WORLD.address())) {
            Page page = visitor.newPage();
            signIn(page, "Zoé");
            Learner learner = new Learner(page, SANDBOX);
            learner.begin();
            doUntil(learner, "tirer");
            String drawn = page.locator(".drawn").innerText();
            Click.go(page.locator("form:has([value=draw]) button"));
            String again = page.locator(".drawn").innerText();
            assertThat(again).isNotEqualTo(drawn);
            look(page);
            Cookie words = visitor.cookies(STEP).stream()
                    .filter(cookie -> cookie.name.equals("words"))
                    .findFirst()
                    .orElseThrow();
            assertThat(words.httpOnly).isTrue();
            assertThat(words.sameSite).isEqualTo(SameSiteAttribute.LAX);
            assertThat(words.path).isEqualTo("/learning/step");
            assertThat(words.value).doesNotContain(again.substring(0, again.indexOf(' ')));
            learner.doStep(SANDBOX.getStep("tirer"));
            learner.goOn();

            assertThat(page.locator(".drawn")).hasCount(0);
            Locator box = page.locator("#phrase-phrase");
            assertThat(box).hasClass("in dots");
            box.fill(TYPED);
            send(page);
            assertThat(page.locator("#retour")).containsText("on peut la deviner");
            assertThat(box).hasValue("");
            assertThat(page.content()).doesNotContain(TYPED).doesNotContain("Zorglub7");
            look(page);
            Click.go(page.locator("a[href*='words=1']"));
            assertThat(page.locator(".drawn")).hasText(again);
            Learner.choose(page, ARABIC);
            page.navigate("/learning/step?module=sandbox&step=recopier&letters=1");
            assertThat(box).hasClass("in");
            Expect.fitsWidth(page);
            look(page);
            learner.doStep(SANDBOX.getStep("recopier"));
            learner.goOn();
            learner.doStep(SANDBOX.getStep("completer"));
            learner.goOn();
            String forMailbox = page.locator(".drawn").first().innerText();
            page.locator("#phrase-boite").fill(forMailbox);
            page.locator("#phrase-boutique").fill("trois petits chats");
            Click.check(page.locator("input[name=kept][value=carnet]"));
            send(page);
            assertThat(page.locator("#phrase-boite")).hasCount(0);
            look(page);
            page.locator("#phrase-boutique").fill(page.locator(".drawn").innerText());
            Click.check(page.locator("input[name=kept][value=carnet]"));
            send(page);
            assertThat(page.locator("#retour.say-ok")).isVisible();
            look(page);
            learner.goOn();
            assertThat(visitor.cookies(STEP).stream().map(cookie -> cookie.name))
                    .doesNotContain("words");
            learner.doStep(SANDBOX.getStep("inventer"));
            look(page);

            assertThat(WORLD.stored.holds(TYPED)).isEmpty();
            assertThat(WORLD.stored.holds("Zorglub7")).isEmpty();
            assertThat(WORLD.stored.holds(again)).isEmpty();
            assertThat(WORLD.stored.holds(forMailbox)).isEmpty();
            String log = Files.readString(WORLD.aladdin().home().resolve(".aladdin/log/aladdin.log"));
            assertThat(log).doesNotContain("Zorglub7").doesNotContain(again);
        }
    }

    @Test
    void words_that_are_gone_are_drawn_again_and_said_so() {
        try (BrowserContext visitor = Browser.shared().visitor(Look.STANDARD, false, WORLD.address())) {
            Page page = visitor.newPage();
            signIn(page, "Côme");
            Learner learner = new Learner(page, SANDBOX);
            learner.begin();
            doUntil(learner, "completer");
            page.locator("#phrase-phrase").fill("n’importe quoi");
            visitor.clearCookies(new BrowserContext.ClearCookiesOptions().setName("words"));
            send(page);
            assertThat(page.locator("#retour")).containsText("Voici d’autres mots");
            assertThat(page.locator(".drawn")).hasCount(1);
        }
    }

    private static void doUntil(Learner learner, String wanted) {
        for (Step step : SANDBOX.steps()) {
            if (step.id().equals(wanted)) {
                return;
            }
            learner.doStep(step);
            learner.goOn();
        }
    }

    private static void send(Page page) {
        Click.go(page.locator("form:has(input[name=act][value=answer]) button[type=submit]"));
    }

    private static void look(Page page) {
        Expect.accessible(page);
        Expect.validHtml(page.content(), page.url());
    }

    private static void signIn(Page page, String name) {
        List<String> card = WORLD.cardOfSomebodyNew(name);
        Learner.signIn(page, card.get(0), card.subList(1, 5));
        Learner.choose(page, Look.STANDARD);
    }
}
