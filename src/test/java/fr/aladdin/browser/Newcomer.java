package fr.aladdin.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/** A participant of a test's own: the trainer of the demonstration welcomes them and draws their card. */
final class Newcomer {

    private Newcomer() {}

    /** Signs the page in as somebody new of that name, in the pages that they wish. */
    static void signIn(Page page, String name, Look look) {
        try (BrowserContext office = Browser.shared().visitor(Look.STANDARD, false)) {
            Page trainer = office.newPage();
            signInTrainer(trainer);
            Click.go(trainer.locator("main a[href*='/training/group?group=']").first());
            String group = trainer.url();
            trainer.locator("section[aria-labelledby=add] #name").fill(name);
            Click.go(trainer.locator("button[name=act][value=add]").first());
            trainer.navigate(group.replace("/training/group?", "/training/cards?"));
            trainer.locator("input[name=person]").all().forEach(box -> box.uncheck());
            trainer.locator("label.opt:has(input[name=person])")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
                    .locator("input")
                    .check();
            Click.go(trainer.locator("form:has(input[name=person]) button[type=submit]")
                    .first());
            String number = trainer.locator(".idcard .num").first().innerText().strip();
            List<String> words =
                    trainer.locator(".idcard ol").first().locator("li").allInnerTexts();
            Learner.signIn(page, number, words.stream().map(String::strip).toList());
        }
        Learner.choose(page, look);
    }

    static void signInTrainer(Page page) {
        page.navigate("/signin/staff");
        page.locator("#email").fill("julien@aladdin.example");
        page.locator("#passphrase").fill("lampe canal tilleul panier");
        Click.go(page.locator("form:has(#email) button[type=submit]").first());
        page.navigate("/training/groups");
    }
}
