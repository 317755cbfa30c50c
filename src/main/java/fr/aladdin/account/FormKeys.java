package fr.aladdin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * A form counts once. Its key is written in the same transaction as what the form does: sent twice, the second finds
 * the first and changes nothing.
 */
@ApplicationScoped
public class FormKeys {

    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /**
     * Claims the key within the running transaction.
     *
     * @throws AlreadyDone when the same form was sent before; the transaction is then rolled back
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void claim(UUID key) {
        int claimed = database.createNativeQuery(
                        "INSERT INTO form_use (key, used_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .setParameter(1, key)
                .setParameter(2, java.sql.Timestamp.from(clock.instant()))
                .executeUpdate();
        if (claimed == 0) {
            throw new AlreadyDone();
        }
    }

    /** Forgets the keys of forms that nobody has open any more. */
    void eraseOld() {
        database.createNativeQuery("DELETE FROM form_use WHERE used_at < ?")
                .setParameter(1, java.sql.Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    /** This form was sent before: show what it did the first time. */
    public static final class AlreadyDone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AlreadyDone() {
            super("this form was sent before");
        }
    }
}
