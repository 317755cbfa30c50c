package fr.aladdin.account;

import com.goterl.lazysodium.SodiumJava;
import com.goterl.lazysodium.interfaces.PwHash;
import com.goterl.lazysodium.utils.LibraryLoader;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashes card words and passphrases with Argon2id, 12 MiB, 3 passes, 1 lane (OWASP ASVS 5.0, appendix C). Few at a time:
 * a crowd of sign-ins waits in a queue instead of taking the machine's memory, and the queue is short, so that nobody takes all
 * the threads that answer.
 */
@ApplicationScoped
public class SecretHashing {

    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors());
    /** The last of them waits under a second with two processors: a hash takes some 20 ms. */
    static final int WAITING = 40;

    private static final long PATIENCE_SECONDS = 10;

    private static final NativeLong MEMORY_BYTES = new NativeLong(12 * 1024 * 1024);
    private static final int PASSES = 3;

    private final SodiumJava sodium = unpacked();
    private final Semaphore room = new Semaphore(AT_ONCE + WAITING);
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** A hash of an unknown secret: checking against it takes as long as checking a real one. */
    private final String nobody = hash("nobody");

    /** The hash to keep, with its salt and parameters inside. */
    public String hash(String secret) {
        byte[] signs = secret.getBytes(StandardCharsets.UTF_8);
        byte[] hash = new byte[PwHash.STR_BYTES];
        int result = inTurn(() -> sodium.crypto_pwhash_str(hash, signs, signs.length, PASSES, MEMORY_BYTES));
        if (result != 0) {
            throw new IllegalStateException("there is no memory left for a hash");
        }
        return Native.toString(hash, StandardCharsets.US_ASCII.name());
    }

    public boolean matches(String secret, String hash) {
        byte[] signs = secret.getBytes(StandardCharsets.UTF_8);
        byte[] kept = Arrays.copyOf(hash.getBytes(StandardCharsets.US_ASCII), PwHash.STR_BYTES);
        return inTurn(() -> sodium.crypto_pwhash_str_verify(kept, signs, signs.length)) == 0;
    }

    /** The library as it is built for this machine. Its own loader would unpack all it brings, and leave that behind. */
    private static SodiumJava unpacked() {
        try {
            File library = Native.extractFromResourcePath(
                    "/" + LibraryLoader.getSodiumPathInResources(), SodiumJava.class.getClassLoader());
            return new SodiumJava(library.getAbsolutePath());
        } catch (IOException failed) {
            throw new UncheckedIOException("the library of hashes could not be unpacked", failed);
        }
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
