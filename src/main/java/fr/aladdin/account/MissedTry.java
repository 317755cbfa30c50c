package fr.aladdin.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often signing in with one card number, one e-mail address or from one network address was missed lately. It is
 * kept for what was typed, whether it exists or not: a card that does not exist answers like one that does.
 */
@Entity
@Table(name = "missed_try")
public class MissedTry {

    @Id
    private byte[] subject;

    private int misses;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "blocked_until")
    private @Nullable Instant blockedUntil;

    @SuppressWarnings("NullAway.Init")
    protected MissedTry() {}

    MissedTry(byte[] subject, Instant now) {
        this.subject = subject.clone();
        this.lastAt = now;
    }

    /** How long to wait before the next try. */
    Duration wait(Instant now) {
        return blockedUntil == null || !blockedUntil.isAfter(now) ? Duration.ZERO : Duration.between(now, blockedUntil);
    }

    int misses() {
        return misses;
    }

    void miss(Patience patience, Instant now) {
        misses = remembered(patience, now) + 1;
        lastAt = now;
        block(patience.waitAfter(misses), now);
    }

    /** A try is being judged: once the free misses are used up, nobody else is until it is known how it ended, or one has waited. */
    void hold(Patience patience, Instant now) {
        block(patience.waitAfter(remembered(patience, now) + 1), now);
    }

    /** So many misses were none: their owner was right in the end. Nobody waits any longer. */
    void takeBack(int slips) {
        misses = Math.max(0, misses - slips);
        blockedUntil = null;
    }

    private int remembered(Patience patience, Instant now) {
        return Duration.between(lastAt, now).compareTo(patience.memory()) > 0 ? 0 : misses;
    }

    private void block(Duration wait, Instant now) {
        if (!wait.isZero()) {
            blockedUntil = now.plus(wait);
        }
    }
}
