package fr.aladdin.olivette;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The sign-ins with Olivette that are under way, or were a moment ago. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Authorizations {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    void add(Authorization one) {
        database.createQuery("DELETE FROM Authorization a WHERE a.askedAt < :old")
                .setParameter("old", clock.instant().minus(Authorization.OPEN.multipliedBy(2)))
                .executeUpdate();
        database.persist(one);
    }

    Optional<Authorization> findByHandle(String handle) {
        return find("handle", handle);
    }

    Optional<Authorization> findByCode(String code) {
        return find("code", code);
    }

    Optional<Authorization> findByToken(String token) {
        return find("token", token);
    }

    /** Held until the transaction ends: a code is redeemed once, whoever comes at the same time. */
    private Optional<Authorization> find(String what, String secret) {
        return database.createQuery("SELECT a FROM Authorization a WHERE a." + what + " = :print", Authorization.class)
                .setParameter("print", Secrets.fingerprint(secret))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
