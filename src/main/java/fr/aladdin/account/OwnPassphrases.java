package fr.aladdin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    private KeepOwnPassphrase keep;

    /** Whether the person has chosen one. */
    public boolean has(UUID account) {
        return accounts.get(account).ownsPassphrase();
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
