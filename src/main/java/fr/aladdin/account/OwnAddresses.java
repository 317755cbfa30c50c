package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The real e-mail addresses of participants: a code goes out, comes back typed, and the address is theirs. */
@ApplicationScoped
@Transactional
public class OwnAddresses {

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

    @Inject
    private AuditTrail audit;

    private final SecureRandom random = new SecureRandom();

    /** The verified address of this person. */
    public Optional<OwnAddress> find(UUID account) {
        return Optional.ofNullable(database.find(OwnAddress.class, account));
    }

    /** The code that was sent to them last, while it can be typed. */
    public Optional<AddressCode> waiting(UUID account) {
        return Optional.ofNullable(database.find(AddressCode.class, account))
                .filter(code -> code.usable(clock.instant()));
    }

    /**
     * Draws a code for that address; the one before no longer counts.
     *
     * @param from the network address that asks
     * @return six digits; empty when too many were sent in the last hour
     */
    public Optional<String> draw(UUID account, RealAddress address, String from) {
        Instant now = clock.instant();
        database.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
        byte[] network = secrets.keyedHash("address-sending", from);
        if (sent("account = ?1", account, now) >= A_PERSON || sent("network = ?1", network, now) >= A_NETWORK) {
            return Optional.empty();
        }
        database.createNativeQuery("INSERT INTO address_sending (account, network, at) VALUES (?1, ?2, ?3)")
                .setParameter(1, account)
                .setParameter(2, network)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
        AddressCode former = database.find(AddressCode.class, account);
        if (former == null) {
            database.persist(new AddressCode(account, address, hash(account, code), now));
        } else {
            former.renew(address, hash(account, code), now);
        }
        return Optional.of(code);
    }

    /**
     * One try to type the code: when it is the right one, the address is the person's from now on.
     *
     * @param typed digits, spaces do not count
     */
    public boolean confirm(UUID account, String typed) {
        Instant now = clock.instant();
        AddressCode code = database.find(AddressCode.class, account, LockModeType.PESSIMISTIC_WRITE);
        if (code == null || !code.opens(hash(account, typed.replaceAll("\\D", "")), now)) {
            return false;
        }
        find(account)
                .ifPresentOrElse(
                        own -> own.become(code.address(), now),
                        () -> database.persist(new OwnAddress(account, code.address(), now)));
        database.remove(code);
        database.persist(new RealAct(account, RealAct.ADDRESS_VERIFIED, now));
        audit.note(account, "address.verify", account, "");
        return true;
    }

    /** No code waits any more: another address is to be typed, or the letter did not leave. */
    public void forgetCode(UUID account) {
        Optional.ofNullable(database.find(AddressCode.class, account)).ifPresent(database::remove);
    }

    /** The address is kept no longer. */
    public void remove(UUID account) {
        forgetCode(account);
        find(account).ifPresent(own -> {
            database.remove(own);
            audit.note(account, "address.remove", account, "");
        });
    }

    /** Erases what no longer counts: codes that are over, and when codes were sent more than a day ago. */
    void eraseOld() {
        Instant now = clock.instant();
        database.createQuery("DELETE FROM AddressCode c WHERE c.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate();
        database.createNativeQuery("DELETE FROM address_sending WHERE at < ?1")
                .setParameter(1, Timestamp.from(now.minus(Duration.ofDays(1))))
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

    private byte[] hash(UUID account, String code) {
        return secrets.keyedHash("address-code", account + " " + code);
    }
}
