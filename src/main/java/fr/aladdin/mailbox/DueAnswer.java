package fr.aladdin.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer that a correspondent of the practice world is going to give to one message. */
@Entity
@Table(name = "mail_answer_due")
public class DueAnswer {
    @Id
    private UUID id;

    private UUID owner;
    private UUID sent;
    private UUID thread;
    private String correspondent;
    private @Nullable String module;
    private String message;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected DueAnswer() {}

    /**
     * @param correspondent address of who answers
     * @param module whose scripted message answers; null for an answer of the world
     * @param message id of the scripted message, or of the world's text
     * @param after how long it takes; empty when it waits for the next sign-in
     */
    DueAnswer(
            Message answered,
            Address correspondent,
            @Nullable String module,
            String message,
            Instant now,
            Optional<Duration> after) {
        this.id = UUID.randomUUID();
        this.owner = answered.owner();
        this.sent = answered.id();
        this.thread = answered.thread();
        this.correspondent = correspondent.value();
        this.module = module;
        this.message = message;
        this.createdAt = now;
        this.dueAt = after.map(now::plus).orElse(null);
    }

    UUID id() {
        return id;
    }

    UUID sent() {
        return sent;
    }

    /** Address of who answers. */
    String correspondent() {
        return correspondent;
    }

    Optional<String> module() {
        return Optional.ofNullable(module);
    }

    String message() {
        return message;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Empty when it waits for the next sign-in. */
    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    boolean isWaiting() {
        return endedAt == null;
    }

    /** Brought, or no longer needed. */
    void end(Instant now) {
        endedAt = now;
    }
}
