package fr.aladdin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;

/** Secrets that each let one person choose a passphrase, once and for a time. */
@ApplicationScoped
@Transactional
class OneTimeSecrets {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    void keep(OneTimeSecret drawn) {
        database.persist(drawn);
    }

    /** Whose account it opens; empty when it is unknown, used or too old. */
    <S extends OneTimeSecret> Optional<Account> find(Class<S> kind, byte[] hash) {
        return owner(kind, hash, OneTimeSecret::usable);
    }

    /** Whose account it opened a moment ago; empty when it did not. */
    <S extends OneTimeSecret> Optional<Account> findUsed(Class<S> kind, byte[] hash) {
        return owner(kind, hash, OneTimeSecret::usedLately);
    }

    private <S extends OneTimeSecret> Optional<Account> owner(
            Class<S> kind, byte[] hash, BiPredicate<OneTimeSecret, Instant> counts) {
        return Optional.ofNullable(database.find(kind, hash))
                .filter(secret -> counts.test(secret, clock.instant()))
                .flatMap(secret -> accounts.find(secret.account()))
                .filter(Account::open);
    }

    /**
     * Keeps the passphrase that the person chose with the secret. No secret of theirs works any more, and they are signed out
     * everywhere.
     *
     * @param passphrase hash of the chosen passphrase, made by {@link SecretHashing}
     * @return whose account it is; empty when the secret was used or withdrawn in the meantime, and nothing is changed then
     */
    <S extends OneTimeSecret> Optional<UUID> use(Class<S> kind, byte[] hash, String passphrase) {
        int claimed = database.createQuery("UPDATE " + kind.getSimpleName() + " s SET s.usedAt = :now"
                        + " WHERE s.hash = :hash AND s.usedAt IS NULL AND s.expiresAt > :now")
                .setParameter("now", clock.instant())
                .setParameter("hash", hash)
                .executeUpdate();
        if (claimed == 0) {
            return Optional.empty();
        }
        UUID account = database.find(kind, hash).account();
        withdraw(kind, account);
        accounts.choosePassphrase(account, passphrase);
        signIns.endAll(account);
        return Optional.of(account);
    }

    /** What was given to the person before no longer works. */
    <S extends OneTimeSecret> void withdraw(Class<S> kind, UUID account) {
        database.createQuery("UPDATE " + kind.getSimpleName() + " s SET s.expiresAt = :now"
                        + " WHERE s.account = :account AND s.usedAt IS NULL AND s.expiresAt > :now")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .executeUpdate();
    }
}
