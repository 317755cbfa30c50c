package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Slips with which participants come in again: started by a trainer, used once by the person, told to them for as long as
 * the account lives.
 */
@ApplicationScoped
@Transactional
public class RecoverySlips {

    /** For how long the path page speaks of it. */
    private static final Duration NEWS = Duration.ofDays(14);

    private static final String TOLD =
            "SELECT NEW fr.aladdin.account.Recovery(r.startedAt, a.displayName, r.usedAt) FROM RecoverySlip r, Account a"
                    + " WHERE r.account = :account AND a.id = r.startedBy ORDER BY r.startedAt DESC";

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
    private SecondFactors factors;

    @Inject
    private AuditTrail audit;

    private final SecureRandom random = new SecureRandom();

    /** Starts a recovery and returns the code to print; slips started before no longer work. */
    public SlipCode start(UUID account, UUID by) {
        if (!accounts.get(account).ownsPassphrase()) {
            throw new IllegalArgumentException("a participant without a passphrase gets a new card");
        }
        database.createQuery("UPDATE RecoverySlip r SET r.expiresAt = :now"
                        + " WHERE r.account = :account AND r.usedAt IS NULL AND r.expiresAt > :now")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .executeUpdate();
        SlipCode code = SlipCode.draw(random);
        database.persist(new RecoverySlip(hash(code), account, by, clock.instant()));
        audit.note(by, "recovery.start", account, "");
        return code;
    }

    /** Whose account the slip opens; empty when the code is unknown, used or too old. */
    Optional<Account> find(SlipCode code) {
        return Optional.ofNullable(database.find(RecoverySlip.class, hash(code)))
                .filter(slip -> slip.usable(clock.instant()))
                .flatMap(slip -> accounts.find(slip.account()))
                .filter(Account::open);
    }

    /**
     * Keeps the passphrase that the person chose. The slip no longer works, the second factor is gone, and they are signed
     * out everywhere.
     *
     * @param hash of the chosen passphrase, made by {@link SecretHashing}
     * @return whose account it is; empty when the slip was used or withdrawn in the meantime, and nothing is changed then
     */
    public Optional<UUID> use(SlipCode code, String hash) {
        int claimed = database.createQuery("UPDATE RecoverySlip r SET r.usedAt = :now"
                        + " WHERE r.codeHash = :hash AND r.usedAt IS NULL AND r.expiresAt > :now")
                .setParameter("now", clock.instant())
                .setParameter("hash", hash(code))
                .executeUpdate();
        if (claimed == 0) {
            return Optional.empty();
        }
        UUID account = database.find(RecoverySlip.class, hash(code)).account();
        accounts.choosePassphrase(account, hash);
        factors.forget(account);
        signIns.endAll(account);
        audit.note(account, "recovery.use", account, "");
        return Optional.of(account);
    }

    /** Everything that was started for the person, the last first. */
    public List<Recovery> list(UUID account) {
        return database.createQuery(TOLD, Recovery.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** What was started lately, the last of it. */
    public Optional<Recovery> findRecent(UUID account) {
        return list(account).stream().findFirst().filter(last -> last.at()
                .isAfter(clock.instant().minus(NEWS)));
    }

    private byte[] hash(SlipCode code) {
        return secrets.keyedHash("recovery-slip", code.digits());
    }
}
