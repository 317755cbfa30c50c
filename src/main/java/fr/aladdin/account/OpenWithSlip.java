package fr.aladdin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Coming in again with a recovery slip. Codes are guessed at from one place or another: whoever misses waits, longer each
 * time. Not one transaction: hashing must not hold a database connection.
 */
@ApplicationScoped
public class OpenWithSlip {

    @Inject
    private RecoverySlips slips;

    @Inject
    private MissedTries tries;

    @Inject
    private SecretHashing hashing;

    /** Whether the code opens an account; asking leaves it as it is. */
    public Opening look(String code, String from) {
        Duration wait = tries.waitFor(subject(from), from);
        if (!wait.isZero()) {
            return Opening.missed(wait);
        }
        Optional<Account> account = SlipCode.read(code).flatMap(slips::find);
        if (account.isEmpty()) {
            tries.miss(subject(from), from);
            return Opening.missed(tries.waitFor(subject(from), from));
        }
        return Opening.of(account.get().id());
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
            tries.forget(subject(from));
            tries.forget("own:" + found);
        });
        return account;
    }

    private static String subject(String from) {
        return "slip:" + from;
    }
}
