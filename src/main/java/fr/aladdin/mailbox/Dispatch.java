package fr.aladdin.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A message of one person to others as the post office carried it. It stays as it was, whatever becomes of it in the
 * mailboxes: moved, thrown away, removed by a trainer.
 */
@Entity
@Table(name = "mail_dispatch")
public class Dispatch {
    @Id
    private UUID id;

    private UUID writer;

    @Column(name = "writer_name")
    private String writerName;

    private String subject;
    private String body;
    private String quoted;
    private String pieces;

    @Column(name = "sent_at")
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Dispatch() {}

    Dispatch(Message sent) {
        this.id = sent.id();
        this.writer = sent.owner();
        this.writerName = sent.fromName();
        this.subject = sent.subject();
        this.body = sent.body();
        this.quoted = sent.quoted();
        this.pieces = sent.attachments().stream().map(Attachment::name).collect(Collectors.joining("\n"));
        this.sentAt = sent.sentAt();
    }

    /** Also the message's id in the mailbox of who wrote it. */
    public UUID id() {
        return id;
    }

    public UUID writer() {
        return writer;
    }

    public String writerName() {
        return writerName;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    /** The earlier message that travelled below. */
    public String quoted() {
        return quoted;
    }

    /** Names of the attached documents. */
    public List<String> pieces() {
        return pieces.lines().toList();
    }

    public Instant sentAt() {
        return sentAt;
    }
}
