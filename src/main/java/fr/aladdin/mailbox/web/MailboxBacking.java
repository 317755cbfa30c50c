package fr.aladdin.mailbox.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.mailbox.Folder;
import fr.aladdin.mailbox.Mailboxes;
import fr.aladdin.mailbox.Task;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mailbox on a page, by itself or beside a mission: where it is, what it shows, and what is done there. */
@Named
@RequestScoped
public class MailboxBacking {
    private static final String FREE_PAGE = "/mailbox/box";
    private static final List<BoxView> IN_FOLDER = List.of(BoxView.LIST, BoxView.MESSAGE, BoxView.DOCUMENT);

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private MessageBacking message;

    @Inject
    private WriteBacking writing;

    @Inject
    private MailListBacking list;

    @Inject
    private OwnFoldersBacking folders;

    @Inject
    private ContactsBacking contacts;

    @Inject
    private SettingsBacking settings;

    private @Nullable BoxAddress address;
    private @Nullable Map<Folder, Long> unread;

    /** Does what a form asks and leads on; or reads what the page is going to show. Call it before the page is drawn. */
    public void respond() {
        mailboxes.bringDue(signedIn.accountId());
        Optional<BoxAct> act = BoxAct.read(request.getParameter("m-act"));
        if (request.getMethod().equals("POST") && act.isPresent()) {
            SeeOther.to(done(act.get()));
        } else {
            switch (view()) {
                case LIST -> list.page();
                case MESSAGE, DOCUMENT -> message.read();
                case WRITE -> writing.page();
                case FOLDERS, FIND, CONTACTS, OWN_FOLDERS, SETTINGS, ROOM, RESET -> {}
            }
        }
    }

    /** Keeps what a button beside the writing page brought along of it, and answers the page to go on with. */
    public Optional<String> keepWriting() {
        return request.getParameter("m-id") == null ? Optional.empty() : Optional.of(writing.keep());
    }

    /** The form that buttons beside the mailbox belong to, so that nothing typed is lost; null when none is on the page. */
    public @Nullable String formAround() {
        return view() == BoxView.WRITE && writing.page() != null ? "m-writing" : null;
    }

    private String done(BoxAct act) {
        return switch (act.part()) {
            case WRITING -> writing.act(act);
            case MESSAGE -> message.act(act);
            case FOLDERS -> folders.act(act);
            case CONTACTS -> contacts.act(act);
            case SETTINGS -> settings.act(act);
        };
    }

    public BoxAddress address() {
        BoxAddress known = address;
        if (known == null) {
            known = BoxAddress.read(request.getRequestURI(), request.getQueryString());
            address = known;
        }
        return known;
    }

    /** The page without anything of the mailbox's own. */
    public String base() {
        return address().with();
    }

    public String link(String name, Object value) {
        return address().with(name, value.toString());
    }

    /** The way to one of the pages about the whole mailbox. */
    public String view(String word) {
        return link("m-view", word);
    }

    /** The pages about the whole mailbox to which the list of folders leads. */
    public List<BoxView> pages() {
        return BoxView.listOffered();
    }

    /** In simplified pages, what stands behind « Plus » but for the page in hand. */
    public List<BoxView> folded() {
        return BoxView.listFolded().stream().filter(page -> page != view()).toList();
    }

    public String here() {
        return address().hereWith();
    }

    /** The safe page that explains a link of a message; it knows the way back. */
    public String safePage(UUID messageId, String link) {
        return new BoxAddress("/mailbox/link", address().kept(), Map.of())
                .with("message", messageId.toString(), "link", link);
    }

    public BoxView view() {
        return BoxView.of(address());
    }

    /** The step in which the mailbox stands, or none on its free page. */
    public @Nullable Task task() {
        Optional<String> module = address().findKept("module");
        Optional<String> step = address().findKept("step");
        return address().path().equals(FREE_PAGE) || module.isEmpty() || step.isEmpty()
                ? null
                : new Task(module.get(), step.get());
    }

    public boolean simple() {
        return signedIn.simple();
    }

    public Optional<Said> said() {
        return address().find("m-said").flatMap(Said::read);
    }

    /** Where the addresses of the practice browser say that one is. */
    public String shownAddress() {
        return switch (view()) {
            case WRITE -> "mailbox_box.address.write";
            case MESSAGE, DOCUMENT -> "mailbox_box.address.message";
            case LIST -> "mailbox_box.address." + (folder().isOwn() ? "own" : folder().id());
            case FOLDERS, FIND, CONTACTS, OWN_FOLDERS, SETTINGS, ROOM, RESET -> "mailbox_box.address." + view().word();
        };
    }

    /** The folder on the screen. */
    public Folder folder() {
        return view() == BoxView.LIST || address().find("m-folder").isPresent()
                ? folders.orInbox(address().find("m-folder").orElse(""))
                : message.folder().orElse(Folder.INBOX);
    }

    public List<FolderEntry> folders() {
        boolean inFolder =
                IN_FOLDER.contains(view()) && address().find("m-search").isEmpty();
        return folders.listAll().stream()
                .map(f -> new FolderEntry(f, folders.name(f), unreadIn(f), inFolder && f.equals(folder())))
                .toList();
    }

    private long unreadIn(Folder folder) {
        Map<Folder, Long> counts = unread;
        if (counts == null) {
            counts = mailboxes.countUnread(signedIn.accountId());
            unread = counts;
        }
        return folder.countsUnread() ? counts.getOrDefault(folder, 0L) : 0;
    }
}
