package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Slows down guessing. A secret has three free slips, then a wait that grows to a quarter of an hour: some 100 guesses a day.
 * A place, which is a network address, has thirty; after them its tries are judged one at a time, half a minute apart. Whoever
 * is right takes their own slips back from their place, and after a quarter of an hour without a slip the place has none.
 *
 * <p>To a guesser at many secrets from one place this leaves 86,400 s / 30 s = 2,880 guesses a day, or, with a pause of a
 * quarter of an hour after each burst, 96 bursts of 30 free ones and of those that {@link SecretHashing} took in with the last
 * of them (42 with two processors): under 7,000. The words of a card are one in 1,024⁴, some 10¹², besides its number; a slip is
 * one in 10¹⁰; a code of six figures is one in 10⁶, but belongs to one account, which has the wait of a secret besides.
 */
@ApplicationScoped
@Transactional
public class MissedTries {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    /**
     * Begins a try, which counts as missed before it is judged: of many at once no more are judged than of many one after
     * the other. Unless it must wait, {@link #missed}, {@link #right} or {@link #unjudged} ends it.
     *
     * @param subject what is tried
     * @param place where it is tried
     * @return how long whoever tries must wait; zero when the try is to be judged now
     */
    Duration begin(String subject, String place) {
        Instant now = clock.instant();
        MissedTry secret = hold(key(subject));
        Optional<MissedTry> here = held(key(place));
        Duration wait =
                longer(secret.wait(now), here.map(known -> known.wait(now)).orElse(Duration.ZERO));
        if (wait.isZero()) {
            secret.miss(Patience.SECRET, now);
            here.ifPresent(known -> known.hold(Patience.PLACE, now));
            database.flush();
        }
        return wait;
    }

    /**
     * The try was wrong.
     *
     * @return how long whoever tries must wait now
     */
    Duration missed(String subject, String place) {
        return longer(waitFor(subject), countAt(place));
    }

    /** The try was right: what is tried has no slips any more, and its place not those of it. */
    void right(String subject, String place) {
        Optional<MissedTry> secret = held(key(subject));
        secret.ifPresent(database::remove);
        takeBack(place, secret.map(known -> known.misses() - 1).orElse(0));
    }

    /** The try could not be judged. */
    void unjudged(String subject, String place) {
        takeBack(subject, 1);
        takeBack(place, 0);
    }

    /** How long one must wait before that is tried, or before one tries there. */
    public Duration waitFor(String subjectOrPlace) {
        return find(key(subjectOrPlace))
                .map(tried -> tried.wait(clock.instant()))
                .orElse(Duration.ZERO);
    }

    /** Something counts as a slip with that alone, wherever it comes from. */
    void count(String subject) {
        hold(key(subject)).miss(Patience.SECRET, clock.instant());
    }

    /**
     * Something counts as a slip there.
     *
     * @return how long one must wait there now
     */
    public Duration countAt(String place) {
        MissedTry here = hold(key(place));
        here.miss(Patience.PLACE, clock.instant());
        return here.wait(clock.instant());
    }

    /** Whether that was missed more often lately; a try that is being judged counts. */
    boolean missedMoreThan(int times, String subject) {
        return find(key(subject)).filter(tried -> tried.misses() > times).isPresent();
    }

    public void forget(String subject) {
        find(key(subject)).ifPresent(database::remove);
    }

    /** Erases what is too old to count; called from time to time. */
    public int eraseOld() {
        return database.createQuery("DELETE FROM MissedTry t WHERE t.lastAt < :limit")
                .setParameter("limit", clock.instant().minus(Patience.SECRET.memory()))
                .executeUpdate();
    }

    private void takeBack(String subject, int slips) {
        held(key(subject)).ifPresent(tried -> {
            tried.takeBack(slips);
            if (tried.misses() == 0) {
                database.remove(tried);
            }
        });
    }

    /** Whoever else tries the same waits until this transaction ends. */
    private MissedTry hold(byte[] subject) {
        // the update of a row that is there holds it, so that it cannot be erased before it is read
        database.createNativeQuery("INSERT INTO missed_try (subject, misses, last_at) VALUES (?, 0, ?)"
                        + " ON CONFLICT (subject) DO UPDATE SET subject = excluded.subject")
                .setParameter(1, subject)
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
        return held(subject).orElseThrow();
    }

    /** The same, where something was missed at all. */
    private Optional<MissedTry> held(byte[] subject) {
        return Optional.ofNullable(database.find(MissedTry.class, subject, LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<MissedTry> find(byte[] subject) {
        return Optional.ofNullable(database.find(MissedTry.class, subject));
    }

    private byte[] key(String subject) {
        return secrets.keyedHash("missed-try", subject);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
