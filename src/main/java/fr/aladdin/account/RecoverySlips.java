package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Slips with which participants come in again: started by a trainer, used once by the person. */
@ApplicationScoped
@Transactional
public class RecoverySlips {

    @Inject
    private OneTimeSecrets given;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactors factors;

    @Inject
    private LinkedIdentities identities;

    @Inject
    private AuditTrail audit;

    private final SecureRandom random = new SecureRandom();

    /** Starts a recovery and returns the code to print; codes given before no longer work. */
    public SlipCode start(UUID account, UUID by) {
        if (!accounts.get(account).ownsPassphrase()) {
            throw new IllegalArgumentException("a participant without a passphrase gets a new card");
        }
        given.withdraw(RecoveryCode.class, account);
        SlipCode code = SlipCode.draw(random);
        given.keep(new RecoveryCode(hash(code), account, by, clock.instant()));
        audit.note(by, "recovery.start", account, "");
        return code;
    }

    /** Whose account the slip opens; empty when the code is unknown, used or too old. */
    Optional<Account> find(SlipCode code) {
        return given.find(RecoveryCode.class, hash(code));
    }

    /** Whose account the slip has just opened; empty when it did not. */
    Optional<Account> findUsed(SlipCode code) {
        return given.findUsed(RecoveryCode.class, hash(code));
    }

    /**
     * Keeps the passphrase that the person chose. The slip no longer works, the second factor and the identities of providers
     * are gone, and they are signed out everywhere.
     *
     * @param hash of the chosen passphrase, made by {@link SecretHashing}
     * @return whose account it is; empty when the slip was used or withdrawn in the meantime, and nothing is changed then
     */
    public Optional<UUID> use(SlipCode code, String hash) {
        Optional<UUID> account = given.use(RecoveryCode.class, hash(code), hash);
        account.ifPresent(found -> {
            factors.forget(found);
            identities.unlinkAll(found);
            audit.note(found, "recovery.use", found, "");
        });
        return account;
    }

    private byte[] hash(SlipCode code) {
        return secrets.keyedHash("recovery-slip", code.digits());
    }
}
