package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Slows down guessing: three free slips for a card or an e-mail address, thirty for a network address (ten people of a
 * workshop sit behind one), then a growing wait.
 */
@ApplicationScoped
@Transactional
public class MissedTries {

    private static final int FREE_FOR_SECRET = 3;
    private static final int FREE_FOR_ADDRESS = 30;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    /** How long whoever tries must wait, for what is tried or for where it comes from; zero when they may try now. */
    public Duration waitFor(String subject, String networkAddress) {
        Instant now = clock.instant();
        Duration first = find(key(subject)).map(tried -> tried.wait(now)).orElse(Duration.ZERO);
        Duration second = find(key("from:" + networkAddress))
                .map(tried -> tried.wait(now))
                .orElse(Duration.ZERO);
        return first.compareTo(second) >= 0 ? first : second;
    }

    /** How long whoever comes from there must wait; zero when they may try now. */
    public Duration waitFor(String networkAddress) {
        return find(key("from:" + networkAddress))
                .map(tried -> tried.wait(clock.instant()))
                .orElse(Duration.ZERO);
    }

    /** Something was refused that nobody typed: it counts for where it came from alone. */
    public void miss(String networkAddress) {
        note(key("from:" + networkAddress), FREE_FOR_ADDRESS);
    }

    public void miss(String subject, String networkAddress) {
        note(key(subject), FREE_FOR_SECRET);
        note(key("from:" + networkAddress), FREE_FOR_ADDRESS);
    }

    /** It counts for what is tried alone, for it has counted already for where it came from. */
    void count(String subject) {
        note(key(subject), FREE_FOR_SECRET);
    }

    /** Whether that was missed so often lately. */
    boolean hasMissed(String subject, int times) {
        return find(key(subject)).filter(tried -> tried.misses() >= times).isPresent();
    }

    public void forget(String subject) {
        find(key(subject)).ifPresent(database::remove);
    }

    /** Erases what is too old to count; called from time to time. */
    public int eraseOld() {
        return database.createQuery("DELETE FROM MissedTry t WHERE t.lastAt < :limit")
                .setParameter("limit", clock.instant().minus(MissedTry.MEMORY))
                .executeUpdate();
    }

    private void note(byte[] subject, int free) {
        database.createNativeQuery(
                        "INSERT INTO missed_try (subject, misses, last_at) VALUES (?, 0, now()) ON CONFLICT DO NOTHING")
                .setParameter(1, subject)
                .executeUpdate();
        MissedTry tried = database.find(MissedTry.class, subject, LockModeType.PESSIMISTIC_WRITE);
        tried.miss(free, clock.instant());
    }

    private Optional<MissedTry> find(byte[] subject) {
        return Optional.ofNullable(database.find(MissedTry.class, subject));
    }

    private byte[] key(String subject) {
        return secrets.keyedHash("missed-try", subject);
    }
}
