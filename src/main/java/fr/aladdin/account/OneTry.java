package fr.aladdin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One try to show something that only its owner knows. Whoever missed often waits first, a miss counts, and whoever is
 * right has missed nothing. Not one transaction: what is tried may hash, and hashing must not hold a database connection.
 */
@ApplicationScoped
public class OneTry {

    @Inject
    private MissedTries tries;

    /**
     * @param subject what is tried, so that its misses count together
     * @param from the network address that asks
     * @param tried whose account it opens, empty for nobody's; not asked while one must wait
     */
    public Opening judge(String subject, String from, Supplier<Optional<UUID>> tried) {
        Opening opening = look(subject, from, tried);
        if (opening.opened()) {
            tries.forget(subject);
        }
        return opening;
    }

    /** The same where being right uses nothing up yet: earlier misses still count. */
    public Opening look(String subject, String from, Supplier<Optional<UUID>> tried) {
        Duration wait = tries.waitFor(subject, from);
        if (!wait.isZero()) {
            return Opening.missed(wait);
        }
        return tried.get().map(Opening::of).orElseGet(() -> {
            tries.miss(subject, from);
            return Opening.missed(tries.waitFor(subject, from));
        });
    }
}
