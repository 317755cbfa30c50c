package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** One-time links to set a passphrase: started by an administrator, used once by the person. */
@ApplicationScoped
@Transactional
public class PassphraseResets {

    @Inject
    private OneTimeSecrets given;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    @Inject
    private Accounts accounts;

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
        given.keep(new PassphraseReset(Secrets.fingerprint(token), account, by, clock.instant()));
        audit.note(by, "passphrase.reset", account, "");
        return token;
    }

    /** Links that were started for the person no longer work. */
    public void withdraw(UUID account) {
        given.withdraw(PassphraseReset.class, account);
    }

    /** Whose passphrase the link sets; empty when it is unknown, used or too old. */
    public Optional<Account> find(String token) {
        return given.find(PassphraseReset.class, Secrets.fingerprint(token));
    }

    /**
     * Keeps the passphrase chosen with the link, which then no longer works, and signs the person out everywhere.
     *
     * @param hash of the chosen passphrase, made by {@link SecretHashing}
     * @return false when the link was used or withdrawn in the meantime; nothing is changed then
     */
    public boolean use(String token, String hash) {
        Optional<UUID> account = given.use(PassphraseReset.class, Secrets.fingerprint(token), hash);
        account.ifPresent(found -> audit.note(found, "passphrase.set", found, ""));
        return account.isPresent();
    }
}
