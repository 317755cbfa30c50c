package fr.aladdin.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A code with which a participant chooses a new passphrase: a trainer printed it on a slip, or it went to the participant's
 * own address, and then they started it themselves. Nobody who starts it learns the passphrase.
 */
@Entity
@Table(name = "recovery_slip")
@AttributeOverride(name = "hash", column = @Column(name = "code_hash"))
public class RecoveryCode extends OneTimeSecret {

    /** How long the code can be used. */
    public static final Duration VALID = Duration.ofMinutes(15);

    @Column(name = "started_at")
    private Instant startedAt;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryCode() {}

    RecoveryCode(byte[] codeHash, UUID account, UUID startedBy, Instant now) {
        super(codeHash, account, startedBy, now, VALID);
        this.startedAt = now;
    }
}
