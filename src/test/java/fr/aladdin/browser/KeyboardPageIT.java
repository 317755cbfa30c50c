package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.aladdin.account.Theme;
import fr.aladdin.browser.World.Who;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.language.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything a participant does, with the keyboard alone; the focus is always seen and never lost. */
class KeyboardPageIT {

    private static final World WORLD = World.shared();

    @Test
    void a_card_opens_the_path_and_a_module_with_mailbox_tasks_is_done_to_its_end() {
        List<String> card = WORLD.cardOfSomebodyNew("Clavier");
        try (BrowserContext visitor = Browser.shared().visitor(Look.STANDARD, true, WORLD.address())) {
            Page page = visitor.newPage();
            KeyboardHand hand = new KeyboardHand(page);
            Learner.signIn(page, card.get(0), card.subList(1, 5), hand);
            assertThat(page.url()).endsWith("/learning/path");
            hand.go(page.locator("main a.btn-main").first());
            assertThat(page.url()).contains("/learning/module?module=");
            new Learner(
                            page,
                            Catalogue.load(ContentSource.folder(Path.of("content")))
                                    .getModule("sandbox"),
                            hand)
                    .doModule();
            assertThat(page.url()).contains("/learning/module?module=sandbox");
        }
    }

    @Test
    void the_settings_of_the_pages_are_chosen_and_one_leaves() {
        List<String> card = WORLD.cardOf("Rosa");
        try (BrowserContext visitor = Browser.shared().visitor(Look.STANDARD, true, WORLD.address())) {
            Page page = visitor.newPage();
            KeyboardHand hand = new KeyboardHand(page);
            Learner.signIn(page, card.get(0), card.subList(1, 5), hand);
            page.navigate("/display");
            hand.check(page.locator("main input[name=size][value='3']"));
            hand.check(page.locator("main input[name=theme][value=dark]"));
            hand.go(page.locator("main form:has([name=mode]) button.btn-main").first());
            assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
            hand.go(page.locator("form[action='/signin/out'] button"));
            assertThat(visitor.cookies()).noneMatch(cookie -> cookie.name.equals("signin"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/display", "/signin/staff"})
    void the_first_key_offers_to_skip_the_header(String address) {
        for (Look look : List.of(Look.STANDARD, Look.of(Language.ARABIC, true, Theme.LIGHT, 360))) {
            try (BrowserContext visitor = Browser.shared().visitor(look, true, WORLD.address())) {
                Page page = visitor.newPage();
                page.navigate(address);
                KeyboardHand hand = new KeyboardHand(page);
                hand.reach(page.locator("a.skip"));
                page.keyboard().press("Enter");
                page.keyboard().press("Tab");
                assertThat((Boolean) page.evaluate("document.activeElement.closest('main') !== null"))
                        .as("after the skip link the next key is in the page itself")
                        .isTrue();
            }
        }
    }

    @Test
    void a_trainer_reviews_an_answer() {
        try (BrowserContext visitor = Browser.shared().visitor(Look.STANDARD, true, WORLD.address())) {
            Page page = visitor.newPage();
            KeyboardHand hand = new KeyboardHand(page);
            page.navigate("/signin/staff");
            hand.fill(page.locator("#email"), "julien@aladdin.example");
            hand.fill(page.locator("#passphrase"), World.TRAINER_PASSPHRASE);
            hand.go(page.locator("form:has(#email) button[type=submit]").first());
            page.navigate("/training/review?answer=" + WORLD.answer);
            hand.fill(page.locator("#words"), "Bien vu.");
            hand.check(page.locator("input[name=verdict]").last());
            hand.go(page.locator("form:has(#words) button[type=submit]").first());
            assertThat(WORLD.caller(Who.OWNER).get("/learning/path").body()).contains("Bien vu.");
        }
    }
}
