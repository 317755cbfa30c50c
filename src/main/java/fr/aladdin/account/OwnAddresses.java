package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The real e-mail addresses of participants: a code goes out, comes back typed, and the address is theirs. */
@ApplicationScoped
@Transactional
public class OwnAddresses {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    @Inject
    private AddressSendings sendings;

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
        if (!sendings.take(account, from)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        String code = LetterCode.draw(random).digits();
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
        String digits = LetterCode.read(typed).map(LetterCode::digits).orElse("");
        if (code == null || !code.opens(hash(account, digits), now)) {
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

    /** Erases codes that are over. */
    void eraseOld() {
        database.createQuery("DELETE FROM AddressCode c WHERE c.expiresAt < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private byte[] hash(UUID account, String code) {
        return secrets.keyedHash("address-code", account + " " + code);
    }
}
