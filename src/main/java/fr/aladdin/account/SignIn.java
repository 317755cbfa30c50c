package fr.aladdin.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sign-in of one person on one machine: a random token in the browser, its fingerprint here. */
@Entity
@Table(name = "sign_in")
public class SignIn {

    @Id
    private UUID id;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    private UUID account;

    private String device;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @SuppressWarnings("NullAway.Init")
    protected SignIn() {}

    SignIn(byte[] tokenHash, UUID account, Device device, Instant now) {
        this.id = UUID.randomUUID();
        this.tokenHash = tokenHash.clone();
        this.account = account;
        this.device = device.tag();
        this.startedAt = now;
        this.seenAt = now;
        this.expiresAt = now.plus(device.longest());
    }

    public UUID id() {
        return id;
    }
}
