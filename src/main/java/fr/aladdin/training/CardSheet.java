package fr.aladdin.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A sheet of freshly drawn cards between drawing and printing. What stands on the cards is sealed with the server's key,
 * and erased after a short time: later nobody can read it again.
 */
@Entity
@Table(name = "card_sheet")
public class CardSheet {

    /** How long the sheet can be opened. */
    public static final Duration READABLE = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @Column(name = "drawn_by")
    private UUID drawnBy;

    private byte[] sealed;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected CardSheet() {}

    CardSheet(UUID id, UUID drawnBy, byte[] sealed, Instant now) {
        this.id = id;
        this.drawnBy = drawnBy;
        this.sealed = sealed.clone();
        this.expiresAt = now.plus(READABLE);
    }

    /** Only who drew it, and only for a short time. */
    boolean readableBy(UUID account, Instant now) {
        return drawnBy.equals(account) && now.isBefore(expiresAt);
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
