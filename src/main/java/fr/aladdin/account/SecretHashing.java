package fr.aladdin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashes card words and passphrases ({@link Argon2id}). Few at a time: a crowd of sign-ins waits in a queue instead of
 * taking the machine's memory, and the queue is short, so that nobody takes all the threads that answer.
 */
@ApplicationScoped
public class SecretHashing {

    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors());
    /** The last of them waits under a second with two processors: a hash takes some 20 ms. */
    static final int WAITING = 40;

    private static final long PATIENCE_SECONDS = 10;

    private final Semaphore room = new Semaphore(AT_ONCE + WAITING);
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** A hash of an unknown secret: checking against it takes as long as checking a real one. */
    private volatile String nobody = "";

    /** A machine on which nothing can be hashed is found out when Aladdin starts, not when somebody signs in. */
    void prepare(@Observes @Initialized(ApplicationScoped.class) Object started) {
        nobody = Argon2id.hash("nobody");
    }

    /** The hash to keep, with its salt and parameters inside. */
    public String hash(String secret) {
        return inTurn(() -> Argon2id.hash(secret));
    }

    public boolean matches(String secret, String hash) {
        return inTurn(() -> Argon2id.matches(secret, hash));
    }

    /** Spends the time of a check and says no. */
    public boolean matchesNobody(String secret) {
        matches(secret, nobody);
        return false;
    }

    /** Does some work when its turn comes; refused at once when too many wait already. */
    <R> R inTurn(Supplier<R> work) {
        if (!room.tryAcquire()) {
            throw new TooBusy();
        }
        try {
            return atItsPlace(work);
        } finally {
            room.release();
        }
    }

    /** Whether another one may wait. */
    boolean takesIn() {
        return room.availablePermits() > 0;
    }

    private <R> R atItsPlace(Supplier<R> work) {
        boolean entered = false;
        try {
            entered = places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!entered) {
                throw new TooBusy();
            }
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        } finally {
            if (entered) {
                places.release();
            }
        }
    }

    /** Too many people sign in at this very moment; to be told as "try again in a minute". */
    public static final class TooBusy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooBusy() {
            super("the queue of sign-ins is full");
        }
    }
}
