package fr.aladdin.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A printed slip with which a participant chooses a new passphrase. Whoever starts it never learns the secret. */
@Entity
@Table(name = "recovery_slip")
public class RecoverySlip {

    /** How long the code can be used. */
    public static final Duration VALID = Duration.ofMinutes(15);

    @Id
    @Column(name = "code_hash")
    private byte[] codeHash;

    private UUID account;

    @Column(name = "started_by")
    private UUID startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected RecoverySlip() {}

    RecoverySlip(byte[] codeHash, UUID account, UUID startedBy, Instant now) {
        this.codeHash = codeHash.clone();
        this.account = account;
        this.startedBy = startedBy;
        this.startedAt = now;
        this.expiresAt = now.plus(VALID);
    }

    UUID account() {
        return account;
    }

    boolean usable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }
}
