package fr.aladdin.mailbox.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.mailbox.Addresses;
import fr.aladdin.mailbox.Attachment;
import fr.aladdin.mailbox.Book;
import fr.aladdin.mailbox.Draft;
import fr.aladdin.mailbox.Mailboxes;
import fr.aladdin.mailbox.PracticeFolders;
import fr.aladdin.mailbox.Signature;
import fr.aladdin.mailbox.Writer;
import fr.aladdin.mailbox.WritingDesk;
import fr.aladdin.mailbox.WritingSlip;
import fr.aladdin.mailbox.Written;
import fr.aladdin.site.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The writing page: an answer, a message passed on, a new one or a draft. */
@Named("mailWrite")
@RequestScoped
public class WriteBacking {
    private static final int MOST_IN_BOOK = 12;
    private static final int MOST_SEARCHED = 100;

    @Inject
    private MailboxBacking box;

    @Inject
    private WritingDesk desk;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private PracticeFolders folders;

    @Inject
    private SignedIn signedIn;

    @Inject
    private ContactsBacking contacts;

    @Inject
    private Asked asked;

    @Inject
    private Addresses addresses;

    @Inject
    private HttpServletRequest request;

    private @Nullable Draft draft;
    private @Nullable List<Attachment> offered;
    private @Nullable List<WritingSlip> slips;
    private boolean looked;

    /** Reads the page that the address names, or nothing when it is gone. */
    public @Nullable Draft page() {
        if (!looked) {
            looked = true;
            draft = read().orElse(null);
        }
        return draft;
    }

    private Optional<Draft> read() {
        UUID owner = signedIn.accountId();
        BoxAddress address = box.address();
        if (address.find("m-draft").isPresent()) {
            return address.findId("m-draft").flatMap(id -> isWriting() ? desk.goOn(owner, id) : resume(owner, id));
        }
        if (address.find("m-reply").isPresent()) {
            return address.findId("m-reply").flatMap(id -> desk.answer(owner, id));
        }
        if (address.find("m-reply-all").isPresent()) {
            return address.findId("m-reply-all").flatMap(id -> desk.answerAll(owner, id));
        }
        if (address.find("m-forward").isPresent()) {
            return address.findId("m-forward").flatMap(id -> desk.forward(owner, id));
        }
        if (address.find("m-again").isPresent()) {
            return address.findId("m-again").flatMap(id -> desk.sendAgain(owner, id));
        }
        return Optional.of(desk.blank(owner).to(address.find("m-to").orElse("")));
    }

    private Optional<Draft> resume(UUID owner, UUID id) {
        return desk.resume(owner, id, box.task());
    }

    /** Whether this page was on the screen already: it comes back, or a button led to it again. */
    private boolean isWriting() {
        return request.getMethod().equals("POST")
                || isChecked()
                || box.address().find("m-on").isPresent();
    }

    public String titleKey() {
        Draft shown = page();
        boolean answer = shown != null && shown.replyTo() != null;
        if (answer && box.address().find("m-reply-all").isPresent()) {
            return "reply_all";
        }
        boolean forward = shown != null && shown.forwardOf() != null;
        boolean kept = shown != null && shown.version() != Draft.NEW;
        return answer ? "reply" : forward ? "forward" : kept ? "draft" : "write";
    }

    /** Whether the page was asked to look at what is written. */
    public boolean isChecked() {
        return box.address().find("m-checked").isPresent();
    }

    /** What keeps the message from leaving, once it was asked. */
    public List<WritingSlip> slips() {
        Draft shown = page();
        List<WritingSlip> known = slips;
        if (known == null) {
            known = isChecked() && shown != null ? desk.listSlips(signedIn.accountId(), shown) : List.of();
            slips = known;
        }
        return known;
    }

    /** Whether the text is empty but for the signature. */
    public boolean isTextless() {
        Draft shown = page();
        return shown != null && Signature.isAlone(shown.body());
    }

    /** The slip of that field, or null. */
    public @Nullable WritingSlip slip(String field) {
        return slips().stream().filter(s -> s.field().equals(field)).findFirst().orElse(null);
    }

    /** The ids that say more about the field, for the label's aria-describedby. */
    public String describes(String field) {
        return slip(field) == null ? "m-" + field + "-hint" : "m-" + field + "-hint m-" + field + "-slip";
    }

    /** Whether the page says who will read the message: where several will, or once it was asked. */
    public boolean isTellingReaders() {
        Draft shown = page();
        return shown != null
                && (shown.readers().isWorthTelling()
                        || (isChecked() && shown.readers().count() > 0));
    }

    /** The practice documents that are not attached yet. */
    public List<Attachment> offered() {
        Draft shown = page();
        List<Attachment> attached = shown == null ? List.of() : shown.attachments();
        return listFolder().stream().filter(d -> !attached.contains(d)).toList();
    }

    /** What was looked for in the address book beside the page. */
    public String searchedPerson() {
        return box.address().find("m-who").orElse("");
    }

    /** Whether the address book stands open: somebody was looked for. */
    public boolean isBookOpen() {
        return !searchedPerson().isEmpty();
    }

    /** What stands in the address book beside the page: whom the search found, or the first ones by name. */
    public Book.Found book() {
        Book.Found found = contacts.found();
        return new Book.Found(found.entries().stream().limit(MOST_IN_BOOK).toList(), found.guessed());
    }

    /** Whether there are more people than stand there, so that a search helps. */
    public boolean isBookLong() {
        return contacts.book().entries().size() > MOST_IN_BOOK;
    }

    private List<Attachment> listFolder() {
        List<Attachment> known = offered;
        if (known == null) {
            known = folders.list(signedIn.accountId(), box.task());
            offered = known;
        }
        return known;
    }

    /** Does what the button asks and answers where to go on. */
    String act(BoxAct act) {
        WrittenForm form = new WrittenForm(request::getParameterValues);
        if (form.isFarTooLong()) {
            return box.address().hereWith("m-said", Said.FAR_TOO_LONG.word());
        }
        if (act.name().equals("throw-away")) {
            return throwAway();
        }
        Draft typed = read(form, act);
        UUID owner = signedIn.accountId();
        return next(
                act,
                switch (act.name()) {
                    case "send" -> desk.send(owner, typed, writer(), box.task());
                    case "save-draft" -> desk.putAside(owner, typed, writer(), box.task());
                    default -> desk.keep(owner, typed, writer(), box.task());
                });
    }

    /** The draft goes into the bin, as it was last kept. */
    private String throwAway() {
        boolean done = box.address()
                .findId("m-draft")
                .filter(id -> mailboxes.delete(signedIn.accountId(), id, box.task()))
                .isPresent();
        return box.address().with("m-folder", "drafts", "m-said", (done ? Said.DELETED : Said.GONE).word());
    }

    /** Keeps what a button outside the writing page brought along; nothing is kept of an empty page. */
    String keep() {
        Draft typed = read(new WrittenForm(request::getParameterValues), BoxAct.KEEP);
        return typed.isBlank() ? box.address().hereWith() : act(BoxAct.KEEP);
    }

    /** A message that came back is written once more about what it was about. */
    private Draft read(WrittenForm form, BoxAct act) {
        Draft typed = form.read(act, listKnown(), box.address());
        Draft stored = page();
        return stored != null && box.address().find("m-again").isPresent() ? typed.about(stored) : typed;
    }

    private List<Attachment> listKnown() {
        Draft stored = page();
        List<Attachment> known = new ArrayList<>(listFolder());
        known.addAll(stored == null ? List.of() : stored.attachments());
        return known;
    }

    private String next(BoxAct act, Written written) {
        BoxAddress address = box.address();
        String id = written.message().id().toString();
        if (written.isAside()) {
            return address.with("m-draft", id, "m-on", "1", "m-said", Said.TWO_DRAFTS.word());
        }
        if (written.isSent()) {
            return address.with("m-folder", "sent", "m-said", Said.SENT.word());
        }
        return switch (act.name()) {
            case "send", "check" -> address.with("m-draft", id, "m-checked", "1");
            case "save-draft" -> address.with("m-folder", "drafts", "m-said", Said.KEPT.word());
            case "keep" -> address.with("m-draft", id, "m-on", "1");
            case "book" -> address.with("m-draft", id, "m-on", "1") + "#m-to";
            case "find-person" -> {
                String who = BoxAddress.brief(asked.text("m-who"), MOST_SEARCHED);
                yield address.with("m-draft", id, "m-on", "1", "m-who", who) + "#m-book";
            }
            default -> address.with("m-draft", id, "m-on", "1") + "#m-pieces";
        };
    }

    private Writer writer() {
        String name = signedIn.firstName();
        return new Writer(name, addresses.of(signedIn.accountId(), name));
    }
}
