package fr.aladdin.mailbox;

import fr.aladdin.platform.IdColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person received of a dispatch: whether they reported it, and what a trainer did then. */
@Entity
@Table(name = "mail_dispatch_copy")
public class DispatchCopy {
    @Id
    private UUID id;

    private UUID dispatch;
    private UUID recipient;

    @Column(name = "recipient_name")
    private String recipientName;

    private UUID circle;
    private boolean hidden;

    @Column(name = "with_trainer")
    private boolean withTrainer;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "reported_at")
    private @Nullable Instant reportedAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    @Convert(converter = IdColumn.class)
    private @Nullable UUID settledBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Column(name = "removed_by")
    @Convert(converter = IdColumn.class)
    private @Nullable UUID removedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected DispatchCopy() {}

    /**
     * @param received the message in the recipient's mailbox
     * @param hidden whether it is a hidden copy
     * @param withTrainer whether a trainer is at one end of it
     */
    DispatchCopy(Dispatch dispatch, Message received, Neighbour recipient, boolean hidden, boolean withTrainer) {
        this.id = received.id();
        this.dispatch = dispatch.id();
        this.recipient = recipient.account();
        this.recipientName = recipient.name();
        this.circle = recipient.circle();
        this.hidden = hidden;
        this.withTrainer = withTrainer;
        this.sentAt = dispatch.sentAt();
    }

    /** Also the message's id in the mailbox of who received it. */
    public UUID id() {
        return id;
    }

    public UUID dispatch() {
        return dispatch;
    }

    public UUID recipient() {
        return recipient;
    }

    public String recipientName() {
        return recipientName;
    }

    /** What brought the two together when it was sent. */
    public UUID circle() {
        return circle;
    }

    public boolean isHidden() {
        return hidden;
    }

    /** When it was reported, unless the person took that back. */
    public Optional<Instant> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }

    /** Reported, and no trainer has looked after it yet. */
    public boolean isWaiting() {
        return reportedAt != null && settledAt == null;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** Told to the trainers; the first time counts. */
    void report(Instant at) {
        if (reportedAt == null) {
            reportedAt = at;
        }
    }

    /** A mistaken click is taken back, as long as nobody has looked after it. */
    void takeBack() {
        if (isWaiting()) {
            reportedAt = null;
        }
    }

    /** A trainer has looked after the report. */
    void settle(UUID by, Instant at) {
        if (isWaiting()) {
            settledAt = at;
            settledBy = by;
        }
    }

    /** A trainer takes it out of the recipient's mailbox; answers whether it was still there. */
    boolean remove(UUID by, Instant at) {
        settle(by, at);
        boolean first = removedAt == null;
        if (first) {
            removedAt = at;
            removedBy = by;
        }
        return first;
    }
}
