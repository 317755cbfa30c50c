package fr.aladdin.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** A trainer of the demonstration in the browser, who prepares a group of a test with clicks alone. */
final class TrainerHand {

    private final Page page;

    TrainerHand(Page page) {
        this.page = page;
    }

    /** A printed card: what stands on it. */
    record Printed(String name, String number, List<String> words) {}

    /** The card of somebody new, alone in a group of that name. */
    static Printed cardOfSomebodyNew(String group) {
        try (BrowserContext office = Browser.shared().visitor(Look.STANDARD, false)) {
            TrainerHand trainer = new TrainerHand(office.newPage());
            trainer.signIn();
            trainer.makeGroup(group);
            return trainer.welcome(List.of("Noé")).get(0);
        }
    }

    /** The address in the code printed on the card of somebody new, alone in a group of that name. */
    static String codeOfSomebodyNew(String group) {
        try (BrowserContext office = Browser.shared().visitor(Look.STANDARD, false)) {
            TrainerHand trainer = new TrainerHand(office.newPage());
            trainer.signIn();
            trainer.makeGroup(group);
            trainer.print(List.of("Noé"));
            return PrintedQr.read(Jsoup.parse(trainer.page.content()));
        }
    }

    void signIn() {
        signIn("julien@aladdin.example", "lampe canal tilleul panier");
    }

    /** Somebody else of the team signs in with this hand. */
    void signIn(String email, String passphrase) {
        page.navigate("/signin/staff");
        page.locator("#email").fill(email);
        page.locator("#passphrase").fill(passphrase);
        submit("#email");
    }

    /** Makes a group and stays on its page. */
    void makeGroup(String name) {
        page.navigate("/training/groups");
        page.locator("#name").fill(name);
        submit("#name");
        Click.go(page.locator(".dt a", new Page.LocatorOptions().setHasText(name)));
    }

    /** Adds people to the group on the page, and draws a card for each. */
    List<Printed> welcome(List<String> names) {
        String group = page.url();
        print(names);
        List<Printed> cards = new ArrayList<>();
        for (Locator card : page.locator(".idcard").all()) {
            cards.add(new Printed(
                    card.locator("strong").first().innerText().strip(),
                    card.locator(".num").innerText().strip(),
                    card.locator("ol li").allInnerTexts()));
        }
        page.navigate(group);
        return cards;
    }

    /** Adds people to the group on the page, and stays on the sheet of their cards. */
    private void print(List<String> names) {
        for (String name : names) {
            page.locator("#name").fill(name);
            submit("#name");
        }
        Click.go(page.locator("a[href*='/training/cards']").first());
        Click.go(page.locator("form:has([name=person]) button[type=submit]").last());
    }

    private void submit(String field) {
        Click.go(
                page.locator("main form:has(" + field + ") button[type=submit]").last());
    }
}
