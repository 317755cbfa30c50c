package fr.aladdin.mailbox.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.mailbox.Mailboxes;
import fr.aladdin.mailbox.MessageLine;
import fr.aladdin.mailbox.MessagePage;
import fr.aladdin.mailbox.SearchWords;
import fr.aladdin.mailbox.Sorting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list of messages: a folder's, or what a search found. */
@Named("mailList")
@RequestScoped
public class MailListBacking {
    /** Messages on a simplified page. */
    private static final int FEW = 5;

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
        MessagePage all = readAll();
        return box.simple() && sorting() == Sorting.DATE ? all.first(FEW) : all;
    }

    private MessagePage readAll() {
        MessagePage.Cursor after =
                box.address().find("m-page").map(MessagePage.Cursor::read).orElse(MessagePage.Cursor.START);
        return isSearch()
                ? mailboxes.search(signedIn.accountId(), SearchWords.read(searched()), after, box.task())
                : mailboxes.list(signedIn.accountId(), box.folder(), sorting(), after);
    }

    public Sorting sorting() {
        return box.address().find("m-sort").flatMap(Sorting::read).orElse(Sorting.DATE);
    }

    /** A way to sort the list. */
    public record Way(Sorting sorting, String link, boolean current) {}

    /** The ways to sort this list; none where there is nothing to sort, or where a search sorts by date. */
    public List<Way> ways() {
        boolean sorted =
                box.view() == BoxView.LIST && !isSearch() && page().lines().size() > 1;
        return Arrays.stream(Sorting.values())
                .filter(any -> sorted)
                .map(way -> new Way(way, inFolder(way), way == sorting()))
                .toList();
    }

    private String inFolder(Sorting way, String... more) {
        List<String> all = new ArrayList<>(List.of("m-folder", box.folder().id()));
        if (way != Sorting.DATE) {
            all.addAll(List.of("m-sort", way.word()));
        }
        all.addAll(List.of(more));
        return box.address().with(all.toArray(String[]::new));
    }

    /** The words that were looked for instead of those typed. */
    public String meant() {
        return page().meant().map(words -> String.join(" ", words.words())).orElse("");
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
                        : inFolder(sorting(), "m-page", cursor.toString()));
    }

    public String newest() {
        return isSearch() ? box.link("m-search", searched()) : inFolder(sorting());
    }

    /** What the next page holds: older messages, or in a list sorted otherwise what follows. */
    public String olderKey() {
        return sorting() == Sorting.DATE || isSearch() ? "mailbox_box.older" : "mailbox_box.following";
    }

    public String emptyKey() {
        return isSearch()
                ? "mailbox_box.empty.search"
                : "mailbox_box.empty."
                        + (box.folder().isOwn() ? "own" : box.folder().id());
    }
}
