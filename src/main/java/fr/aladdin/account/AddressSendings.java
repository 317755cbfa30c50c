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
import java.util.UUID;

/** How many codes go out by letter: so many an hour for a person and for a network address, whatever the codes are for. */
@ApplicationScoped
@Transactional
class AddressSendings {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final int A_PERSON = 3;
    /** Ten people of a workshop sit behind one network address. */
    private static final int A_NETWORK = 30;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    /**
     * Takes one of the letters that may go out in this hour.
     *
     * @param from the network address that asks
     * @return false when too many went out; none is taken then
     */
    boolean take(UUID account, String from) {
        Instant now = clock.instant();
        // two letters for the same person are counted one after the other
        database.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
        byte[] network = secrets.keyedHash("address-sending", from);
        if (sent("account = ?1", account, now) >= A_PERSON || sent("network = ?1", network, now) >= A_NETWORK) {
            return false;
        }
        database.createNativeQuery("INSERT INTO address_sending (account, network, at) VALUES (?1, ?2, ?3)")
                .setParameter(1, account)
                .setParameter(2, network)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        return true;
    }

    /** Erases when codes were sent more than a day ago. */
    void eraseOld() {
        database.createNativeQuery("DELETE FROM address_sending WHERE at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .executeUpdate();
    }

    private long sent(String whose, Object who, Instant now) {
        Object count = database.createNativeQuery(
                        "SELECT count(*) FROM address_sending WHERE " + whose + " AND at > ?2")
                .setParameter(1, who)
                .setParameter(2, Timestamp.from(now.minus(AN_HOUR)))
                .getSingleResult();
        return ((Number) count).longValue();
    }
}
