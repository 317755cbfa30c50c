package fr.aladdin.account;

import fr.aladdin.platform.IdColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A secret with which somebody chooses a passphrase, once and for a time: of a link, a slip or a letter. Its hash is kept. */
@MappedSuperclass
abstract class OneTimeSecret {

    @Id
    private byte[] hash;

    private UUID account;

    @Column(name = "started_by")
    @Convert(converter = IdColumn.class)
    private @Nullable UUID startedBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeSecret() {}

    OneTimeSecret(byte[] hash, UUID account, UUID startedBy, Instant now, Duration valid) {
        this.hash = hash.clone();
        this.account = account;
        this.startedBy = startedBy;
        this.expiresAt = now.plus(valid);
    }

    UUID account() {
        return account;
    }

    /** Whether it was used and would still count. */
    boolean usedLately(Instant now) {
        return usedAt != null && now.isBefore(expiresAt);
    }

    boolean usable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }
}
