package fr.aladdin.account;

import fr.aladdin.platform.IdColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A one-time link with which a member of staff sets a passphrase. Whoever starts it never learns the secret. */
@Entity
@Table(name = "passphrase_reset")
public class PassphraseReset {

    /** How long the link can be used. */
    public static final Duration VALID = Duration.ofMinutes(60);

    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;

    private UUID account;

    @Column(name = "started_by")
    @Convert(converter = IdColumn.class)
    private @Nullable UUID startedBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected PassphraseReset() {}

    PassphraseReset(byte[] tokenHash, UUID account, UUID startedBy, Instant now) {
        this.tokenHash = tokenHash.clone();
        this.account = account;
        this.startedBy = startedBy;
        this.expiresAt = now.plus(VALID);
    }

    UUID account() {
        return account;
    }

    boolean usable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }
}
