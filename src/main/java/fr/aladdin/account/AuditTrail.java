package fr.aladdin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who of the staff read or changed what about whom. Written in the transaction of the act itself, never changed. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    /** Six months to a year, says the CNIL of such records (délibération 2021-122). */
    private static final Duration KEPT = Duration.ofDays(365);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /**
     * @param actor the member of staff; absent when the person themselves did it and is gone
     * @param act what was done, in lower case with dots: {@code review.read}
     * @param subject the person, group or place it was done to
     * @param detail ids and codes that say more; no personal data
     */
    public void note(@Nullable UUID actor, String act, UUID subject, String detail) {
        database.persist(new AuditEntry(clock.instant(), actor, act, subject, detail));
    }

    /** Notes a reading that goes on, such as of a board that is open for hours: again only after that time. */
    public void noteWhileReading(UUID actor, String act, UUID subject, Duration again) {
        long noted = database.createQuery(
                        "SELECT COUNT(e) FROM AuditEntry e WHERE e.subject = :subject AND e.at > :since"
                                + " AND e.act = :act AND e.actor = :actor",
                        Long.class)
                .setParameter("subject", subject)
                .setParameter("since", clock.instant().minus(again))
                .setParameter("act", act)
                .setParameter("actor", actor)
                .getSingleResult();
        if (noted == 0) {
            note(actor, act, subject, "");
        }
    }

    /** Erases what is older than a year. */
    int eraseOld() {
        return database.createQuery("DELETE FROM AuditEntry e WHERE e.at < :limit")
                .setParameter("limit", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
