package fr.aladdin.account;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * How an attempt to sign in ended. It never tells which part was wrong.
 *
 * @param account the person, when the account opened
 * @param delay how long to wait before trying again; zero when one may try at once
 */
public record Opening(Optional<UUID> account, Duration delay) {

    static Opening of(UUID account) {
        return new Opening(Optional.of(account), Duration.ZERO);
    }

    static Opening missed(Duration delay) {
        return new Opening(Optional.empty(), delay);
    }

    public boolean opened() {
        return account.isPresent();
    }

    public boolean mustWait() {
        return !delay.isZero();
    }
}
