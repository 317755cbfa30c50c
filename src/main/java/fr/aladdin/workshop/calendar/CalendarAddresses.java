package fr.aladdin.workshop.calendar;

import fr.aladdin.account.AuditTrail;
import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The secret addresses of calendars. */
@ApplicationScoped
@Transactional
public class CalendarAddresses {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    @Inject
    private AuditTrail audit;

    /**
     * Makes the address of that trainer, or another one in its place.
     *
     * @return the token in the address: shown now, never again
     */
    public String renew(UUID trainer) {
        String token = secrets.newToken();
        Instant now = clock.instant();
        CalendarAddress known = database.find(CalendarAddress.class, trainer);
        if (known == null) {
            database.persist(new CalendarAddress(trainer, Secrets.fingerprint(token), now));
        } else {
            known.renew(Secrets.fingerprint(token), now);
        }
        audit.note(trainer, known == null ? "calendar.make" : "calendar.renew", trainer, "");
        return token;
    }

    /** The address shows nothing any more. */
    public void end(UUID trainer) {
        CalendarAddress known = database.find(CalendarAddress.class, trainer);
        if (known != null) {
            database.remove(known);
            audit.note(trainer, "calendar.end", trainer, "");
        }
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<CalendarAddress> find(UUID trainer) {
        return Optional.ofNullable(database.find(CalendarAddress.class, trainer));
    }

    /** Whose address has that token; empty when nobody's has, or when they accompany nobody any more. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<UUID> findTrainer(String token) {
        return database.createQuery(
                        "SELECT c.trainer FROM CalendarAddress c, Account a WHERE c.tokenHash = :hash"
                                + " AND a.id = c.trainer AND a.closedAt IS NULL"
                                + " AND EXISTS (SELECT r.id FROM RoleGrant r WHERE r.account = a.id"
                                + " AND r.role IN ('trainer', 'lead_trainer') AND r.startsAt <= :now"
                                + " AND (r.endsAt IS NULL OR r.endsAt > :now))",
                        UUID.class)
                .setParameter("hash", Secrets.fingerprint(token))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }
}
