package fr.aladdin.mailbox;

import fr.aladdin.platform.IdColumn;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message in one person's mailbox: it arrives or is written, is read, moved, thrown away and taken back. */
@Entity
@Table(name = "mail_message")
public class Message {
    private static final long ENVELOPE_BYTES = 2_000;

    @Id
    private UUID id;

    private UUID owner;
    private String folder;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private @Nullable String module;
    private @Nullable String scripted;

    @Convert(converter = IdColumn.class)
    private @Nullable UUID sender;

    @Column(name = "from_name")
    private String fromName;

    @Column(name = "from_address")
    private String fromAddress;

    @Column(name = "to_line")
    private String to = "";

    @Column(name = "cc_line")
    private String cc = "";

    @Column(name = "bcc_line")
    private String bcc = "";

    private String subject = "";
    private String body = "";
    private String quoted = "";
    private UUID thread;

    @Column(name = "reply_to")
    @Convert(converter = IdColumn.class)
    private @Nullable UUID replyTo;

    @Column(name = "forward_of")
    @Convert(converter = IdColumn.class)
    private @Nullable UUID forwardOf;

    private boolean unread;
    private int pieces;

    @Column(name = "sent_at")
    private Instant sentAt;

    private @Nullable String task;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "search_words")
    private String searchWords = "";

    @Column(name = "sort_name")
    private String sortName = "";

    @Column(name = "sort_subject")
    private String sortSubject = "";

    private long bytes;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "mail_attachment", joinColumns = @JoinColumn(name = "message"))
    @OrderColumn(name = "position")
    private List<Attachment> attachments = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    private Message(UUID id, UUID owner, MessageKind kind, Folder folder, String fromName, Address from, Instant at) {
        this.id = id;
        this.owner = owner;
        this.kind = kind;
        this.folder = folder.id();
        this.fromName = fromName;
        this.fromAddress = from.value();
        this.thread = id;
        this.sentAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** A letter arrives, in the same exchange as an earlier message if it answers one. */
    public static Message arriving(UUID owner, Letter letter, @Nullable Message answers) {
        Address from = new Address(letter.fromAddress());
        Message message = new Message(
                UUID.randomUUID(), owner, MessageKind.RECEIVED, letter.folder(), letter.fromName(), from, letter.at());
        message.module = letter.module();
        message.scripted = letter.scripted();
        message.hold(letter);
        message.follow(answers);
        return message;
    }

    /** The same message in the box of somebody it was sent to; the hidden copies are the writer's alone to see. */
    Message carriedTo(UUID recipient) {
        Address from = new Address(fromAddress);
        Message copy =
                new Message(UUID.randomUUID(), recipient, MessageKind.RECEIVED, Folder.INBOX, fromName, from, sentAt);
        copy.sender = owner;
        copy.to = to;
        copy.cc = cc;
        copy.subject = subject;
        copy.body = body;
        copy.quoted = quoted;
        copy.thread = thread;
        copy.unread = true;
        copy.attach(attachments);
        return copy;
    }

    /** The same letter comes again and finds this one where it came the first time: there is one, and it is new. */
    public void renew(Letter letter) {
        sentAt = letter.at().truncatedTo(ChronoUnit.MICROS);
        hold(letter);
    }

    private void hold(Letter letter) {
        to = letter.to();
        cc = letter.cc();
        subject = letter.subject();
        body = letter.body();
        unread = !letter.read();
        attach(letter.attachments());
    }

    /** A page of writing is kept for the first time. */
    public static Message firstKept(
            UUID owner, Draft draft, Writer writer, @Nullable Message about, Instant at, @Nullable Task task) {
        Message message =
                new Message(draft.id(), owner, MessageKind.DRAFT, Folder.DRAFTS, writer.name(), writer.address(), at);
        message.task = task == null ? null : task.toString();
        if (about != null) {
            message.quoted = Quotation.of(about);
        }
        if (draft.replyTo() != null) {
            message.follow(about);
        }
        message.forwardOf = draft.forwardOf() == null || about == null ? null : about.id;
        message.write(draft, at);
        return message;
    }

    /**
     * Keeps what was typed since.
     *
     * @throws DraftMovedOn when the draft was sent or changed elsewhere after that page was shown
     */
    public void keep(Draft typed, Instant at) {
        if (kind != MessageKind.DRAFT || typed.version() != version) {
            throw new DraftMovedOn();
        }
        write(typed, at);
    }

    /** The draft leaves: it is now among the sent messages. */
    public void send(Instant at) {
        if (kind != MessageKind.DRAFT || !asDraft().slips().isEmpty()) {
            throw new IllegalStateException("only a draft without slips can be sent");
        }
        kind = MessageKind.SENT;
        folder = Folder.SENT.id();
        sentAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Read: no longer marked. */
    public void open() {
        unread = false;
    }

    /** Into the bin, where it stays until it is taken back. */
    public void delete() {
        folder = Folder.BIN.id();
    }

    /** Out of the bin or of spam, back where such messages live. */
    public void restore() {
        folder = kind.home().id();
    }

    /** Told to be unwanted: into spam. Only what was received can be reported. */
    public void report() {
        if (kind == MessageKind.RECEIVED) {
            folder = Folder.SPAM.id();
        }
    }

    /** Taken out by a trainer: neutral words stand where it was, and nothing of it is left here. */
    void remove(String title, String sentence, Instant at) {
        subject = title;
        body = sentence;
        quoted = "";
        unread = false;
        removedAt = at;
        attach(List.of());
    }

    /** Who wrote it was erased: its words go, and nothing says who they were. */
    void forget(Farewell.Neutral neutral) {
        sender = null;
        fromName = neutral.name();
        fromAddress = Address.NOBODY.value();
        subject = neutral.subject();
        body = neutral.body();
        quoted = "";
        attach(List.of());
    }

    /** Somebody named in it was erased: their address goes, and what of theirs travels below, with its subject above. */
    void forget(Address gone, Farewell.Neutral neutral) {
        if (fromAddress.equals(gone.value())) {
            fromName = neutral.name();
            fromAddress = Address.NOBODY.value();
        }
        to = gone.replaceIn(to);
        cc = gone.replaceIn(cc);
        bcc = gone.replaceIn(bcc);
        subject = gone.replaceIn(subject);
        body = gone.replaceIn(body);
        if (gone.isIn(quoted)) {
            quoted = neutral.body();
            subject = Subject.bare(subject).equals(subject) ? subject : neutral.subject();
        }
        attach(List.copyOf(attachments));
    }

    /** Put into a folder by hand; answers whether that folder takes it. */
    public boolean moveTo(Folder destination) {
        boolean fits = kind == MessageKind.RECEIVED && destination.takesMovedMessages();
        if (fits) {
            folder = destination.id();
        }
        return fits;
    }

    /**
     * Whether « Répondre à tous » reaches somebody whom « Répondre » does not.
     *
     * @param mine every address at which the owner is or was reached
     */
    public boolean hasOthers(Collection<Address> mine) {
        return !Set.copyOf(Draft.answering(this).recipients())
                .containsAll(Draft.answeringAll(this, mine).recipients());
    }

    /** The message as a page to go on writing. */
    public Draft asDraft() {
        return new Draft(id, version, to, cc, bcc, subject, body, attachments, replyTo, forwardOf);
    }

    private void write(Draft draft, Instant at) {
        to = draft.to();
        cc = draft.cc();
        bcc = draft.bcc();
        subject = draft.subject();
        body = draft.body();
        sentAt = at.truncatedTo(ChronoUnit.MICROS);
        attach(draft.attachments());
    }

    private void attach(List<Attachment> documents) {
        if (!attachments.equals(documents)) {
            attachments.clear();
            attachments.addAll(documents);
        }
        pieces = attachments.size();
        String names =
                String.join(" ", attachments.stream().map(Attachment::name).toList());
        searchWords = " " + SearchWords.fold(String.join(" ", fromName, fromAddress, to, cc, subject, body, names));
        sortName = Sorting.key(isReceived() ? fromName : to);
        sortSubject = Sorting.key(Subject.bare(subject));
        bytes = size().bytes();
    }

    /** The place that it takes: its words, its documents, and a little for the envelope. */
    public FileSize size() {
        long documents = attachments.stream().mapToLong(a -> a.size().bytes()).sum();
        return new FileSize(ENVELOPE_BYTES + bytes(subject) + bytes(body) + bytes(quoted) + documents);
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private void follow(@Nullable Message earlier) {
        if (earlier != null) {
            replyTo = earlier.id;
            thread = earlier.thread;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID owner() {
        return owner;
    }

    public Folder folder() {
        return new Folder(folder);
    }

    public MessageKind kind() {
        return kind;
    }

    public boolean isReceived() {
        return kind == MessageKind.RECEIVED;
    }

    /** Of a message of a module that was emptied out of the bin: nothing is left but that it was thrown away. */
    public boolean isEmptied() {
        return folder.equals(Folder.EMPTIED.id());
    }

    /** Whether the post office wrote it about an address that nobody has. */
    public boolean isNotDelivered() {
        return module == null && PostOffice.NOT_DELIVERED.equals(scripted);
    }

    /** Whether those who write or are written to in it are people to remember: neither thrown away nor unwanted. */
    boolean isAmongPeople() {
        return !isEmptied()
                && kind != MessageKind.DRAFT
                && !folder.equals(Folder.BIN.id())
                && !folder.equals(Folder.SPAM.id());
    }

    /** Who wrote it to the owner, or to whom the owner wrote. */
    List<BookEntry> correspondents() {
        return isReceived()
                ? List.of(new BookEntry(null, fromName, new Address(fromAddress)))
                : asDraft().recipients().stream()
                        .map(address -> new BookEntry(null, address.value(), address))
                        .toList();
    }

    public boolean isUnread() {
        return unread;
    }

    public Optional<String> module() {
        return Optional.ofNullable(module);
    }

    public Optional<String> scripted() {
        return Optional.ofNullable(scripted);
    }

    /** The person who wrote it, for a message received from one. */
    public Optional<UUID> sender() {
        return Optional.ofNullable(sender);
    }

    /** Whether a trainer has taken it out. */
    public boolean isRemoved() {
        return removedAt != null;
    }

    public String fromName() {
        return fromName;
    }

    public String fromAddress() {
        return fromAddress;
    }

    public String to() {
        return to;
    }

    public String cc() {
        return cc;
    }

    public String bcc() {
        return bcc;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public String quoted() {
        return quoted;
    }

    public UUID thread() {
        return thread;
    }

    public Optional<UUID> replyTo() {
        return Optional.ofNullable(replyTo);
    }

    public Optional<UUID> forwardOf() {
        return Optional.ofNullable(forwardOf);
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Optional<String> task() {
        return Optional.ofNullable(task);
    }

    public List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    public Optional<Attachment> findAttachment(DocumentKey key) {
        return attachments.stream().filter(a -> a.key().equals(key)).findFirst();
    }
}
