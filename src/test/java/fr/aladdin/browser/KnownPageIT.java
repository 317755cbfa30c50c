package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A trainer takes somebody out of a group, puts them back, and moves them to another group; the card stays good. */
class KnownPageIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void somebody_taken_out_of_a_group_is_put_back_and_enters_with_the_same_card() {
        try (BrowserContext office = Browser.shared().visitor(Look.STANDARD, false);
                BrowserContext room = Browser.shared().visitor(Look.STANDARD, false)) {
            Page page = office.newPage();
            TrainerHand trainer = new TrainerHand(page);
            trainer.signIn();
            trainer.makeGroup("Autre " + mark);
            trainer.makeGroup("Retour " + mark);
            String group = page.url();
            TrainerHand.Printed card = trainer.welcome(List.of("Noé " + mark)).get(0);

            openPerson(page);
            fold(page, "Retirer du groupe");
            Click.go(page.locator("button[value=leave]"));
            assertThat(page.locator(".say-ok")).containsText("Vous pouvez la faire revenir");
            Click.go(page.locator("a[href*='/training/known']"));
            Click.go(page.locator("button[value=bring]"));
            assertThat(page.locator("#who-err")).isVisible();
            Expect.validHtml(page.content(), page.url());
            page.locator(".opt", text("Noé " + mark)).locator("input").check();
            Click.go(page.locator("button[value=bring]"));
            assertThat(page.locator(".say-ok")).containsText("Chacun garde sa carte");

            openPerson(page);
            fold(page, "Changer de groupe");
            page.locator("#to")
                    .selectOption(
                            page.locator("#to option", text("Autre " + mark)).getAttribute("value"));
            Click.go(page.locator("button[value=move]"));
            assertThat(page.locator(".say-ok")).containsText("maintenant dans ce groupe");
            assertThat(page.locator(".crumbs")).containsText("Autre " + mark);
            page.navigate(group);
            assertThat(page.locator(".dt a[href*='/training/person']")).hasCount(0);

            Page seat = room.newPage();
            Learner.signIn(seat, card.number(), card.words());
            assertThat(seat).hasURL(java.util.regex.Pattern.compile(".*/learning/path.*"));
        }
    }

    private static void openPerson(Page page) {
        Click.go(page.locator(".dt a[href*='/training/person']").first());
    }

    private static void fold(Page page, String name) {
        page.locator("summary", text(name)).click();
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
