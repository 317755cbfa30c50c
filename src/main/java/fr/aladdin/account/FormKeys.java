package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
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
    private static final Duration SECOND_CLICK = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

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

    /** Whether the form was sent in the last minutes and did what it asks: a second click comes soon. */
    @Transactional
    public boolean isClaimed(UUID key) {
        return !database.createNativeQuery("SELECT 1 FROM form_use WHERE key = ? AND used_at > ?")
                .setParameter(1, key)
                .setParameter(2, java.sql.Timestamp.from(clock.instant().minus(SECOND_CLICK)))
                .getResultList()
                .isEmpty();
    }

    /**
     * The key of that form when it is about that alone. Nobody makes one by hand, so that it shows that the form did it.
     *
     * @param form the key that came with the form
     * @param about whose form it is and what it brought
     */
    public UUID keyOf(UUID form, String about) {
        ByteBuffer hash = ByteBuffer.wrap(secrets.keyedHash("form", form + " " + about));
        return new UUID(hash.getLong(), hash.getLong());
    }

    /** This form was sent before: show what it did the first time. */
    public static final class AlreadyDone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AlreadyDone() {
            super("this form was sent before");
        }
    }
}
