package fr.aladdin.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The telephone with whose codes somebody enters besides a passphrase: the secret it shares with us, sealed. */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

    @Id
    private UUID account;

    private byte[] sealed;

    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "added_at")
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected SecondFactor() {}

    SecondFactor(UUID account, byte[] sealed, long lastStep, Instant now) {
        this.account = account;
        this.sealed = sealed.clone();
        this.lastStep = lastStep;
        this.addedAt = now;
    }

    UUID account() {
        return account;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    public Instant addedAt() {
        return addedAt;
    }
}
