package fr.aladdin.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A one-time link with which a member of staff sets a passphrase. Whoever starts it never learns the secret. */
@Entity
@Table(name = "passphrase_reset")
@AttributeOverride(name = "hash", column = @Column(name = "token_hash"))
public class PassphraseReset extends OneTimeSecret {

    /** How long the link can be used. */
    public static final Duration VALID = Duration.ofMinutes(60);

    protected PassphraseReset() {}

    PassphraseReset(byte[] tokenHash, UUID account, UUID startedBy, Instant now) {
        super(tokenHash, account, startedBy, now, VALID);
    }
}
