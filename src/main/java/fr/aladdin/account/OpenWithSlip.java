package fr.aladdin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Coming in again with a recovery slip. A code that is typed names no account: misses count for where they come from. Not one
 * transaction: hashing must not hold a database connection.
 */
@ApplicationScoped
public class OpenWithSlip {

    @Inject
    private RecoverySlips slips;

    @Inject
    private OneTry aTry;

    @Inject
    private MissedTries tries;

    @Inject
    private SecretHashing hashing;

    @Inject
    private OpenAccount open;

    /** Whether the code opens an account; asking leaves it as it is. */
    public Opening look(String code, String from) {
        return aTry.judge(subject(code), from, () -> SlipCode.read(code)
                .flatMap(slips::find)
                .map(Account::id));
    }

    /** How the person whose slip it is wants to be called; a passphrase must not be their name. */
    public String nameOf(String code) {
        return SlipCode.read(code)
                .flatMap(slips::find)
                .map(Account::displayName)
                .orElse("");
    }

    /** Chooses the passphrase and returns whose account is open; empty when the slip no longer works. */
    public Optional<UUID> choose(String code, Passphrase chosen, String from) {
        Optional<SlipCode> read = SlipCode.read(code);
        if (read.isEmpty() || !look(code, from).opened()) {
            return Optional.empty();
        }
        Optional<UUID> account = slips.use(read.get(), hashing.hash(chosen.text()));
        account.ifPresent(found -> {
            tries.forget("confirm:" + found);
            tries.forget("own:" + found);
        });
        return account;
    }

    /**
     * The same form sent once more: the slip was used a moment ago, and this is the passphrase that was chosen with it. Empty when it
     * is not.
     */
    public Optional<UUID> again(String code, Passphrase chosen, String from) {
        return SlipCode.read(code)
                .flatMap(slips::findUsed)
                .flatMap(owner -> open.confirm(owner.id(), chosen.text(), from).account());
    }

    /** The same slip however it is typed. */
    private static String subject(String typed) {
        return "slip:" + SlipCode.read(typed).map(SlipCode::digits).orElse(typed.strip());
    }
}
