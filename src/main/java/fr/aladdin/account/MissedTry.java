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

    static final Duration MEMORY = Duration.ofHours(12);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

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

    /** After the free misses each further one doubles the wait: 5, 10, 20 … seconds, a quarter of an hour at most. */
    void miss(int free, Instant now) {
        if (Duration.between(lastAt, now).compareTo(MEMORY) > 0) {
            misses = 0;
        }
        misses++;
        lastAt = now;
        if (misses > free) {
            long seconds = 5L << Math.min(misses - free - 1, 20);
            Duration wait = Duration.ofSeconds(seconds);
            blockedUntil = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }
}
