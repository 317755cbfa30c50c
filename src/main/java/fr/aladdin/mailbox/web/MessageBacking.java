package fr.aladdin.mailbox.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.mailbox.Addresses;
import fr.aladdin.mailbox.Attachment;
import fr.aladdin.mailbox.DocumentKey;
import fr.aladdin.mailbox.Folder;
import fr.aladdin.mailbox.Mailboxes;
import fr.aladdin.mailbox.Message;
import fr.aladdin.mailbox.MessageLine;
import fr.aladdin.mailbox.PracticeFolders;
import fr.aladdin.site.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message on the screen, or one of its documents, and what is done with it. */
@Named("mailMessage")
@RequestScoped
public class MessageBacking {
    @Inject
    private MailboxBacking box;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Addresses addresses;

    @Inject
    private PracticeFolders documents;

    @Inject
    private OwnFoldersBacking folders;

    @Inject
    private ContactsBacking contacts;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    private @Nullable Message message;
    private @Nullable Attachment attachment;
    private @Nullable List<MessageLine> exchange;
    private boolean looked;

    /** Opens what the address names; once, however often the page asks. */
    public void read() {
        if (looked) {
            return;
        }
        looked = true;
        UUID owner = signedIn.accountId();
        Optional<UUID> id = box.address().findId("m-message");
        Optional<DocumentKey> key = box.address().find("m-document").flatMap(DocumentKey::read);
        if (id.isPresent() && box.view() == BoxView.DOCUMENT) {
            Optional<Message> carrier = key.isPresent()
                    ? mailboxes.openAttachment(owner, id.get(), key.get(), box.task())
                    : mailboxes.find(owner, id.get());
            message = carrier.orElse(null);
            attachment = carrier.flatMap(m -> key.flatMap(m::findAttachment)).orElse(null);
        } else if (id.isPresent()) {
            boolean found = box.address().find("m-search").isPresent();
            message = mailboxes.open(owner, id.get(), found, box.task()).orElse(null);
        }
    }

    /** The message, or null when this mailbox has none of that name. */
    public @Nullable Message message() {
        read();
        return message;
    }

    /** The document, or null when the message does not carry it. */
    public @Nullable Attachment attachment() {
        read();
        return attachment;
    }

    Optional<Folder> folder() {
        return Optional.ofNullable(message()).map(Message::folder);
    }

    /** The text line by line; empty lines only part paragraphs. */
    public List<String> lines() {
        Message shown = message();
        return shown == null
                ? List.of()
                : shown.body().lines().filter(l -> !l.isBlank()).toList();
    }

    public List<String> quotedLines() {
        Message shown = message();
        return shown == null ? List.of() : shown.quoted().lines().toList();
    }

    /** The other messages of the exchange. */
    public List<MessageLine> exchange() {
        Message shown = message();
        List<MessageLine> known = exchange;
        if (known == null) {
            known = shown == null
                    ? List.of()
                    : mailboxes.listThread(signedIn.accountId(), shown.thread()).stream()
                            .filter(line -> !line.id().equals(shown.id()))
                            .toList();
            exchange = known;
        }
        return known;
    }

    /** Whether « Répondre à tous » is offered: only where the message is for others too. */
    public boolean isForOthers() {
        Message shown = message();
        return shown != null && shown.hasOthers(addresses.listOf(signedIn.accountId()));
    }

    /** In simplified pages a message that came is read first; to whom it went and when is told below it. */
    public boolean isTextFirst() {
        Message shown = message();
        return box.simple() && shown != null && shown.isReceived();
    }

    /** Whether the page says who read the message: it was sent, to several people or with a hidden copy. */
    public boolean isTellingReaders() {
        Message shown = message();
        return shown != null && !shown.isReceived() && shown.asDraft().readers().isWorthTelling();
    }

    /** Whether it can be put into a folder of the person's choice. */
    public boolean isPlaceable() {
        Message shown = message();
        return shown != null && shown.isReceived() && shown.folder().takesMovedMessages();
    }

    /** Whether whoever wrote it may be put into the address book: the person has kept the message, and does not know them. */
    public boolean isFromSomebodyNew() {
        Message shown = message();
        return isPlaceable()
                && shown != null
                && !shown.isNotDelivered()
                && !shown.fromAddress().equals(shown.to())
                && contacts.isNew(shown.fromAddress());
    }

    public boolean isIn(String folder) {
        Message shown = message();
        return shown != null && shown.folder().id().equals(folder);
    }

    /** Where one came from: the results of a search, or the folder. */
    public String back() {
        return box.address()
                .find("m-search")
                .map(words -> box.link("m-search", words))
                .orElseGet(() -> box.link("m-folder", box.folder().id()));
    }

    /** The document's page, from the message's. */
    public String link(Attachment piece) {
        return box.address().hereWith("m-document", piece.key().toString());
    }

    public String backFromDocument() {
        return box.link("m-message", box.address().find("m-message").orElse(""));
    }

    /** Does it and answers where to go on. */
    String act(BoxAct act) {
        UUID owner = signedIn.accountId();
        Optional<UUID> id = box.address().findId("m-message");
        Optional<Message> before = id.flatMap(i -> mailboxes.find(owner, i));
        if (before.isEmpty()) {
            return box.address().with("m-folder", Folder.INBOX.id(), "m-said", Said.GONE.word());
        }
        String list = before.get().folder().id();
        return switch (act.name()) {
            case "delete" -> after(mailboxes.delete(owner, id.get(), box.task()), list, Said.DELETED);
            case "report" ->
                after(
                        mailboxes.report(owner, id.get(), box.task()),
                        list,
                        before.get().sender().isPresent() ? Said.REPORTED_PERSON : Said.REPORTED);
            case "restore", "not-spam" ->
                after(
                        mailboxes.restore(owner, id.get(), box.task()),
                        before.get().kind().home().id(),
                        Said.RESTORED);
            case "move", "move-to" -> {
                Folder place = folders.orInbox(act.name().equals("move") ? act.what() : asked.text("m-place"));
                yield after(mailboxes.move(owner, id.get(), place, box.task()), list, Said.MOVED);
            }
            default -> save(owner, id.get(), act.what());
        };
    }

    private String save(UUID owner, UUID id, String document) {
        boolean saved = DocumentKey.read(document)
                .flatMap(key -> documents.keep(owner, id, key, box.task()))
                .isPresent();
        return box.address().hereWith("m-said", (saved ? Said.SAVED : Said.GONE).word());
    }

    private String after(boolean done, String folder, Said said) {
        return box.address().with("m-folder", folder, "m-said", (done ? said : Said.GONE).word());
    }
}
