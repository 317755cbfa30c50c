package fr.aladdin.mailbox;

import fr.aladdin.catalogue.mail.MailEvent;
import fr.aladdin.platform.IdColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One thing that a participant did in the mailbox, and when. Never changed afterwards. */
@Entity
@Table(name = "mail_event")
public class MailTrace {
    private static final int LONGEST_DETAIL = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID owner;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private MailEvent.Kind kind;

    @Convert(converter = IdColumn.class)
    private @Nullable UUID message;

    private @Nullable String module;
    private @Nullable String scripted;
    private @Nullable String document;
    private @Nullable String detail;
    private @Nullable String task;

    @SuppressWarnings("NullAway.Init")
    protected MailTrace() {}

    private MailTrace(UUID owner, MailEvent.Kind kind, Instant at, @Nullable Task task) {
        this.owner = owner;
        this.kind = kind;
        this.at = at;
        this.task = task == null ? null : task.toString();
    }

    /** Something done with the mailbox as a whole, such as a search. */
    static MailTrace of(UUID owner, MailEvent.Kind kind, Instant at, @Nullable Task task) {
        return new MailTrace(owner, kind, at, task);
    }

    /** Something done with a message. */
    static MailTrace of(Message message, MailEvent.Kind kind, Instant at, @Nullable Task task) {
        MailTrace trace = new MailTrace(message.owner(), kind, at, task);
        trace.message = message.id();
        trace.module = message.module().orElse(null);
        trace.scripted = message.scripted().orElse(null);
        return trace;
    }

    /** About that document of the message. */
    MailTrace with(DocumentKey key) {
        this.document = module == null ? key.toString() : key.within(module);
        return this;
    }

    /** With what the kind needs more: the folder, the words, the link. */
    MailTrace saying(String more) {
        this.detail = more.length() > LONGEST_DETAIL ? more.substring(0, LONGEST_DETAIL) : more;
        return this;
    }

    /** With the addresses that the message is for. */
    MailTrace naming(List<Address> recipients) {
        return saying(recipients.stream().map(Address::value).collect(Collectors.joining(" ")));
    }

    boolean isOpeningOfAttachmentOf(UUID messageId) {
        return kind == MailEvent.Kind.ATTACHMENT_OPENED && messageId.equals(message);
    }

    boolean isPuttingAside(Message draft) {
        return kind == MailEvent.Kind.DRAFT_KEPT && draft.id().equals(message);
    }

    /** As a module sees it: it knows its own messages by their id, and no other. */
    MailEvent asSeenBy(String slug) {
        boolean own = slug.equals(module);
        return new MailEvent(kind, own ? orEmpty(scripted) : "", own ? orEmpty(document) : "", orEmpty(detail));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
