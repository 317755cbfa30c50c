package fr.aladdin.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.files.Act;
import fr.aladdin.language.Language;
import java.util.List;
import java.util.Optional;

/** What a participant does in the practice mailbox, as the proofs record it. */
final class MailHand {

    private static final List<String> FOLDERS = List.of("inbox", "a-faire", "a-garder", "spam", "bin");

    private final Page page;
    private final LearningModule module;
    private final Hand hand;

    MailHand(Page page, LearningModule module, Hand hand) {
        this.page = page;
        this.module = module;
        this.hand = hand;
    }

    void act(Act act) {
        switch (act.verb()) {
            case "open" -> open(act.value());
            case "open-attachment" -> openAttachment(act.value());
            case "back" ->
                hand.go(page.locator(".train a.btn[href*='m-message=']").first());
            case "save" -> {
                openAttachment(act.value());
                press("save-document");
            }
            case "delete" -> onMessage(act.value(), "delete");
            case "report" -> onMessage(act.value(), "report");
            case "restore" -> {
                open(act.value());
                hand.go(page.locator("button[name=m-act][value=restore], button[name=m-act][value=not-spam]")
                        .first());
            }
            case "move" -> onMessage(act.first("message"), "move:" + act.first("to"));
            case "search" -> search(act.value());
            case "open-found" -> hand.go(row(act.value()).first());
            case "follow-link" -> followLink(act.value());
            case "reply" -> answer(act, "to", "m-reply");
            case "reply-all" -> answer(act, "to", "m-reply-all");
            case "forward" -> answer(act, "message", "m-forward");
            case "write" -> {
                hand.go(page.locator("a[href*='m-write=']").first());
                write(act, act.first("to"));
            }
            case "resume-draft" -> {
                toFolder("drafts");
                Click.go(page.locator(".msgs a").first());
                write(act, act.first("to"));
            }
            case "open-sent" -> {
                toFolder("sent");
                Click.go(page.locator(".msgs a")
                        .filter(new Locator.FilterOptions().setHasText(act.value()))
                        .first());
            }
            default -> throw new IllegalArgumentException("no hand for " + act.verb());
        }
    }

    private void answer(Act act, String message, String way) {
        open(act.first(message));
        hand.go(page.locator("a[href*='" + way + "=']").first());
        write(act, way.equals("m-forward") ? act.first("to") : "");
    }

    private void write(Act act, String to) {
        fill("m-to", to);
        if (act.has("cc") || act.has("bcc")) {
            fill("m-cc", String.join(", ", act.all("cc")));
            fill("m-bcc", String.join(", ", act.all("bcc")));
        }
        if (act.has("subject")) {
            hand.fill(page.locator("[name=m-subject]"), act.first("subject"));
        }
        fill("m-text", act.first("body"));
        for (String document : act.all("attach")) {
            attach(name(document));
        }
        press(act.first("send").equals("false") ? "save-draft" : "send");
    }

    private void attach(String name) {
        Locator choice =
                page.locator("label.opt:has(input[name=m-piece])").filter(new Locator.FilterOptions().setHasText(name));
        hand.check(choice.first().locator("input"));
        press("attach");
    }

    private void search(String words) {
        Locator field = page.locator("[name=m-search]");
        if (field.count() == 0) {
            hand.go(page.locator("a[href*='m-view=find']").first());
        }
        hand.fill(field.first(), words);
        hand.go(page.locator("form:has([name=m-search]) button[type=submit]").first());
    }

    private void onMessage(String message, String act) {
        open(message);
        press(act);
    }

    private void openAttachment(String message, String document) {
        if (!page.url().contains("m-message=") || row(message).count() > 0) {
            open(message);
        }
        hand.go(page.locator(".piece", new Page.LocatorOptions().setHasText(name(document)))
                .locator("a")
                .first());
    }

    /** To the safe page, and back to the message. */
    private void followLink(String both) {
        open(both.substring(0, both.indexOf('/')));
        hand.go(page.locator("a[href*='/mailbox/link?'][href*='link=" + both.substring(both.indexOf('/') + 1) + "']")
                .first());
        hand.go(page.locator(".next a.btn-main"));
    }

    private void openAttachment(String both) {
        int slash = both.indexOf('/');
        openAttachment(both.substring(0, slash), both.substring(slash + 1));
    }

    /** Looks for the message where it is, then in the folders one after the other. */
    private void open(String message) {
        for (String folder : FOLDERS) {
            if (isListed(message)) {
                hand.go(row(message).first());
                return;
            }
            toFolder(folder);
        }
        isListed(message);
        hand.go(row(message).first());
    }

    /** Looks through the list in hand, page after page. */
    private boolean isListed(String message) {
        Locator older = page.locator(".train .next a[href*='m-page=']");
        while (row(message).count() == 0 && older.count() > 0) {
            hand.go(older.first());
        }
        return row(message).count() > 0;
    }

    /** In simplified pages the folders are on a page of their own. */
    private void toFolder(String folder) {
        Locator link = page.locator("a[href*='m-folder=" + folder + "']");
        if (link.count() == 0) {
            hand.go(page.locator("a[href*='m-view=folders']").first());
        }
        hand.go(link.first());
    }

    private Locator row(String message) {
        String subject = module.wording(message + ".objet", Language.FRENCH).plain();
        int placeholder = subject.indexOf('{');
        return page.locator(".msgs a")
                .filter(new Locator.FilterOptions()
                        .setHasText(placeholder < 0 ? subject : subject.substring(0, placeholder)));
    }

    private String name(String document) {
        return Optional.ofNullable(module.documents().get(document))
                .orElseThrow()
                .name();
    }

    private void press(String act) {
        Locator button = page.locator("button[name=m-act][value^='" + act + "']:not(.sr)");
        hand.go(button.first());
    }

    private void fill(String field, String text) {
        if (!text.isEmpty()) {
            Locator input = page.locator("[name=" + field + "]");
            hand.fill(input.first(), text);
        }
    }
}
