package fr.aladdin.mailbox.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.mailbox.Mailboxes;
import fr.aladdin.mailbox.MessageLine;
import fr.aladdin.mailbox.MessagePage;
import fr.aladdin.mailbox.SearchWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list of messages: a folder's, or what a search found. */
@Named("mailList")
@RequestScoped
public class MailListBacking {
    @Inject
    private MailboxBacking box;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private SignedIn signedIn;

    private @Nullable MessagePage page;

    public MessagePage page() {
        MessagePage known = page;
        if (known == null) {
            known = read();
            page = known;
        }
        return known;
    }

    private MessagePage read() {
        MessagePage.Cursor after =
                box.address().find("m-page").map(MessagePage.Cursor::read).orElse(MessagePage.Cursor.START);
        return isSearch()
                ? mailboxes.search(signedIn.accountId(), SearchWords.read(searched()), after, box.task())
                : mailboxes.list(signedIn.accountId(), box.folder(), after);
    }

    public boolean isSearch() {
        return box.address().find("m-search").isPresent();
    }

    public String searched() {
        return box.address().find("m-search").orElse("");
    }

    /** Whether these are not the newest. */
    public boolean isFurther() {
        return box.address().find("m-page").isPresent();
    }

    /** Where a line leads: to its message, or back to writing. */
    public String link(MessageLine line) {
        if (line.isDraft() && line.folder().equals(fr.aladdin.mailbox.Folder.DRAFTS)) {
            return box.link("m-draft", line.id());
        }
        return isSearch()
                ? box.address().with("m-message", line.id().toString(), "m-search", searched())
                : box.link("m-message", line.id());
    }

    public Optional<String> older() {
        return page().older()
                .map(cursor -> isSearch()
                        ? box.address().with("m-search", searched(), "m-page", cursor.toString())
                        : box.address().with("m-folder", box.folder().id(), "m-page", cursor.toString()));
    }

    public String newest() {
        return isSearch()
                ? box.link("m-search", searched())
                : box.link("m-folder", box.folder().id());
    }

    public String emptyKey() {
        return isSearch()
                ? "mailbox_box.empty.search"
                : "mailbox_box.empty." + box.folder().id();
    }
}
