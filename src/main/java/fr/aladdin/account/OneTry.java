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
        String place = "from:" + from;
        Duration wait = tries.begin(subject, place);
        if (!wait.isZero()) {
            return Opening.missed(wait);
        }
        Optional<UUID> opened = judged(subject, place, tried);
        if (opened.isEmpty()) {
            return Opening.missed(tries.missed(subject, place));
        }
        tries.right(subject, place);
        return Opening.of(opened.get());
    }

    private Optional<UUID> judged(String subject, String place, Supplier<Optional<UUID>> tried) {
        try {
            return tried.get();
        } catch (RuntimeException | Error unable) {
            tries.unjudged(subject, place);
            throw unable;
        }
    }
}
