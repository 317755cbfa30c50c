package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who is signed in where. A row a sign-in: any server recognises it, a restart signs nobody out. */
@ApplicationScoped
@Transactional
public class SignIns {

    private static final String VISITOR = """
            SELECT NEW fr.aladdin.account.Visitor(s.id, a.id, a.kind, a.displayName, a.language, a.textSize, a.simple,
                a.theme, a.wideSpacing, s.device, s.seenAt, s.expiresAt)
            FROM SignIn s, Account a
            WHERE a.id = s.account AND s.tokenHash = :hash AND s.endedAt IS NULL AND a.closedAt IS NULL
            """;

    /** How long it is not asked again what opens the account: long enough to set up three things one after the other. */
    public static final Duration CONFIRMED = Duration.ofMinutes(10);

    private static final Duration KEPT = Duration.ofDays(365);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    /** Signs the person in and returns the token for the browser; only its fingerprint is kept. */
    public String begin(UUID account, Device device) {
        String token = secrets.newToken();
        database.persist(new SignIn(Secrets.fingerprint(token), account, device, clock.instant()));
        return token;
    }

    /** The person behind a browser's token, unless it is unknown, ended or too old. */
    public Optional<Visitor> find(String token) {
        Instant now = clock.instant();
        Optional<Visitor> visitor = database.createQuery(VISITOR, Visitor.class)
                .setParameter("hash", Secrets.fingerprint(token))
                .getResultStream()
                .findFirst()
                .filter(found -> found.current(now));
        visitor.filter(found -> found.toBeNoted(now)).ifPresent(found -> note(found, now));
        return visitor;
    }

    public void end(UUID signIn) {
        database.createQuery("UPDATE SignIn s SET s.endedAt = :now WHERE s.id = :id AND s.endedAt IS NULL")
                .setParameter("now", clock.instant())
                .setParameter("id", signIn)
                .executeUpdate();
    }

    /** Signs the person out everywhere, in one statement. */
    public void endAll(UUID account) {
        database.createQuery("UPDATE SignIn s SET s.endedAt = :now WHERE s.account = :account AND s.endedAt IS NULL")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Signs the person out everywhere but here. */
    public void endOthers(UUID account, UUID here) {
        database.createQuery("UPDATE SignIn s SET s.endedAt = :now"
                        + " WHERE s.account = :account AND s.endedAt IS NULL AND s.id <> :here")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .setParameter("here", here)
                .executeUpdate();
    }

    /** On how many other computers the person is signed in. */
    public long countOthers(UUID account, UUID here) {
        Instant now = clock.instant();
        return database.createQuery(
                        "SELECT COUNT(s) FROM SignIn s WHERE s.account = :account AND s.id <> :here AND s.endedAt IS NULL"
                                + " AND s.expiresAt > :now AND (s.seenAt > :shared OR (s.device = :mine AND s.seenAt > :own))",
                        Long.class)
                .setParameter("account", account)
                .setParameter("here", here)
                .setParameter("now", now)
                .setParameter("shared", now.minus(Device.SHARED.idle()))
                .setParameter("mine", Device.MINE.tag())
                .setParameter("own", now.minus(Device.MINE.idle()))
                .getSingleResult();
    }

    /** Whoever sits there has just shown once more what opens the account. */
    public void confirm(UUID signIn) {
        database.createQuery("UPDATE SignIn s SET s.confirmedAt = :now WHERE s.id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", signIn)
                .executeUpdate();
    }

    /** Whether they did so in the last minutes. Entering does not count: a computer left open has been entered. */
    public boolean isConfirmed(UUID signIn) {
        return !database.createQuery(
                        "SELECT s.id FROM SignIn s WHERE s.id = :id AND s.confirmedAt > :limit", UUID.class)
                .setParameter("id", signIn)
                .setParameter("limit", clock.instant().minus(CONFIRMED))
                .getResultList()
                .isEmpty();
    }

    /** Erases the sign-ins that can no longer be used and began more than a year ago. */
    int eraseOld() {
        Instant now = clock.instant();
        return database.createNativeQuery("DELETE FROM sign_in s WHERE s.started_at < ?1"
                        + " AND (s.ended_at IS NOT NULL OR s.expires_at < ?2)"
                        + " AND NOT EXISTS (SELECT 1 FROM provider_sign_in p WHERE p.sign_in = s.id)")
                .setParameter(1, Timestamp.from(now.minus(KEPT)))
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    private void note(Visitor visitor, Instant now) {
        database.createQuery("UPDATE SignIn s SET s.seenAt = :now WHERE s.id = :id")
                .setParameter("now", now)
                .setParameter("id", visitor.signIn())
                .executeUpdate();
    }
}
