package fr.aladdin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Who of the staff read or changed what about whom. Written in the transaction of the act itself, never changed. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /**
     * @param actor the member of staff
     * @param act what was done, in lower case with dots: {@code review.read}
     * @param subject the person, group or place it was done to
     * @param detail ids and codes that say more; no personal data
     */
    public void note(UUID actor, String act, UUID subject, String detail) {
        database.persist(new AuditEntry(clock.instant(), actor, act, subject, detail));
    }
}
