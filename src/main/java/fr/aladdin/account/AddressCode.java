package fr.aladdin.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A code of six digits that was sent to an address: whoever types it reads what comes there. Kept as a keyed hash. */
@Entity
@Table(name = "address_code")
public class AddressCode {

    static final Duration VALID = Duration.ofMinutes(30);
    static final int TRIES = 5;

    @Id
    private UUID account;

    private String address;

    @Column(name = "code_hash")
    private byte[] codeHash;

    private int tries;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected AddressCode() {}

    AddressCode(UUID account, RealAddress address, byte[] codeHash, Instant now) {
        this.account = account;
        renew(address, codeHash, now);
    }

    /** Another code takes the place of the one before. */
    final void renew(RealAddress to, byte[] hash, Instant now) {
        this.address = to.value();
        this.codeHash = hash.clone();
        this.tries = 0;
        this.sentAt = now;
        this.expiresAt = now.plus(VALID);
    }

    /** One try; only so many count. */
    boolean opens(byte[] hash, Instant now) {
        tries++;
        return tries <= TRIES && now.isBefore(expiresAt) && MessageDigest.isEqual(codeHash, hash);
    }

    /** Whether it can still be typed. */
    boolean usable(Instant now) {
        return tries < TRIES && now.isBefore(expiresAt);
    }

    public RealAddress address() {
        return new RealAddress(address);
    }

    public Instant sentAt() {
        return sentAt;
    }
}
