package fr.aladdin.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The printed card with which a participant signs in: a number and four words, or its QR code and one of the words. One
 * card of a person is valid at a time; a new one revokes the one before.
 */
@Entity
@Table(name = "access_card")
public class AccessCard {

    /** With the QR code in hand one word is asked, and three slips are allowed before all four words are asked. */
    static final int QUICK_TRIES = 3;

    @Id
    private UUID id;

    private UUID account;

    @Column(name = "number_hash")
    private byte[] numberHash;

    @Column(name = "words_hash")
    private String wordsHash;

    @Column(name = "quick_tries")
    private int quickTries;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AccessCard() {}

    AccessCard(UUID account, byte[] numberHash, String wordsHash, Instant now) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.numberHash = numberHash.clone();
        this.wordsHash = wordsHash;
        this.drawnAt = now;
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    String wordsHash() {
        return wordsHash;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    boolean valid() {
        return revokedAt == null;
    }

    void revoke(Instant now) {
        this.revokedAt = now;
    }

    /** Whether one word is still enough beside the QR code. */
    boolean quick() {
        return quickTries < QUICK_TRIES;
    }

    int quickTries() {
        return quickTries;
    }

    void missQuickly() {
        quickTries++;
    }

    void forgetMisses() {
        quickTries = 0;
    }
}
