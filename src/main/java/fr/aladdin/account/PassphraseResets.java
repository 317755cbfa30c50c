package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** One-time links to set a passphrase: started by an administrator, used once by the person. */
@ApplicationScoped
@Transactional
public class PassphraseResets {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private AuditTrail audit;

    /** Starts a reset for a member of staff and returns the token of the link; links started before no longer work. */
    public String start(UUID account, UUID by) {
        Account person = accounts.get(account);
        if (person.isParticipant()) {
            throw new IllegalArgumentException("a participant has a card, no passphrase");
        }
        withdraw(account);
        String token = secrets.newToken();
        database.persist(new PassphraseReset(Secrets.fingerprint(token), account, by, clock.instant()));
        audit.note(by, "passphrase.reset", account, "");
        return token;
    }

    /** Whose passphrase the link sets; empty when it is unknown, used or too old. */
    public Optional<Account> find(String token) {
        return Optional.ofNullable(database.find(PassphraseReset.class, Secrets.fingerprint(token)))
                .filter(reset -> reset.usable(clock.instant()))
                .flatMap(reset -> accounts.find(reset.account()))
                .filter(Account::open);
    }

    /**
     * Keeps the passphrase chosen with the link, which then no longer works, and signs the person out everywhere.
     *
     * @param hash of the chosen passphrase, made by {@link SecretHashing}
     * @return false when the link was used or withdrawn in the meantime; nothing is changed then
     */
    public boolean use(String token, String hash) {
        int claimed = database.createQuery("UPDATE PassphraseReset r SET r.usedAt = :now"
                        + " WHERE r.tokenHash = :hash AND r.usedAt IS NULL AND r.expiresAt > :now")
                .setParameter("now", clock.instant())
                .setParameter("hash", Secrets.fingerprint(token))
                .executeUpdate();
        if (claimed == 0) {
            return false;
        }
        UUID account =
                database.find(PassphraseReset.class, Secrets.fingerprint(token)).account();
        accounts.choosePassphrase(account, hash);
        signIns.endAll(account);
        audit.note(account, "passphrase.set", account, "");
        return true;
    }

    private void withdraw(UUID account) {
        database.createQuery("UPDATE PassphraseReset r SET r.usedAt = :now"
                        + " WHERE r.account = :account AND r.usedAt IS NULL")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .executeUpdate();
    }
}
