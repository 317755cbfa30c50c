package fr.aladdin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Passphrases that participants choose for their own account: with the number of the card it opens the account, and the
 * card's words and QR code no longer do. Not one transaction: hashing must not hold a database connection.
 */
@ApplicationScoped
public class OwnPassphrases {

    @Inject
    private Accounts accounts;

    @Inject
    private SecretHashing hashing;

    @Inject
    private MissedTries tries;

    @Inject
    private KeepOwnPassphrase keep;

    /** Whether the person has chosen one. */
    public boolean has(UUID account) {
        return accounts.get(account).ownsPassphrase();
    }

    /**
     * Whether the person knows the passphrase that they have; where there is none yet, everybody does. Missed tries make
     * one wait.
     *
     * @param from the network address that asks
     */
    public Opening confirm(UUID account, String current, String from) {
        Optional<String> hash = accounts.get(account).passphraseHash();
        String subject = "own:" + account;
        Duration wait = tries.waitFor(subject, from);
        if (!wait.isZero()) {
            return Opening.missed(wait);
        }
        if (hash.isPresent() && !hashing.matches(new Passphrase(current).text(), hash.get())) {
            tries.miss(subject, from);
            return Opening.missed(tries.waitFor(subject, from));
        }
        tries.forget(subject);
        return Opening.of(account);
    }

    /**
     * Keeps the passphrase; the person stays signed in here and nowhere else.
     *
     * @param hash of the chosen passphrase, made by {@link SecretHashing}
     */
    public void choose(UUID account, String hash, UUID signIn) {
        keep.keep(account, hash, signIn);
    }
}
