package fr.aladdin.account;

import com.goterl.lazysodium.SodiumJava;
import com.goterl.lazysodium.interfaces.PwHash;
import com.goterl.lazysodium.utils.LibraryLoader;
import com.goterl.lazysodium.utils.LibraryLoadingException;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Argon2id (RFC 9106) as libsodium makes it: 12 MiB, 3 passes, 1 lane (OWASP ASVS 5.0, appendix C), written with its salt
 * and parameters, {@code $argon2id$v=19$m=12288,t=3,p=1$…}.
 */
final class Argon2id {

    private static final NativeLong MEMORY_BYTES = new NativeLong(12 * 1024 * 1024);
    private static final int PASSES = 3;

    private static final SodiumJava SODIUM = load();

    private Argon2id() {}

    /** @throws IllegalStateException when there is no memory left for it */
    static String hash(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        byte[] hash = new byte[PwHash.STR_BYTES];
        try {
            if (SODIUM.crypto_pwhash_str(hash, bytes, bytes.length, PASSES, MEMORY_BYTES) != 0) {
                throw new IllegalStateException("a secret could not be hashed");
            }
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
        return Native.toString(hash, StandardCharsets.US_ASCII.name());
    }

    /** No as well when that is no hash, or there is no memory left to look: libsodium does not tell them apart. */
    static boolean matches(String secret, String hash) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        try {
            // ends with the NUL up to which C reads
            byte[] kept = Native.toByteArray(hash, StandardCharsets.US_ASCII);
            return SODIUM.crypto_pwhash_str_verify(kept, bytes, bytes.length) == 0;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /**
     * The library as it comes along for this machine, else the one that the machine has. Its own loader would unpack the
     * libraries of all machines at each start and leave them behind.
     */
    private static SodiumJava load() {
        try {
            File library = Native.extractFromResourcePath(
                    "/" + LibraryLoader.getSodiumPathInResources(), SodiumJava.class.getClassLoader());
            SodiumJava loaded = new SodiumJava(library.getAbsolutePath());
            // Windows holds what is loaded: there it goes when Aladdin ends, as JNA sees to
            library.delete();
            return loaded;
        } catch (IOException | LibraryLoadingException notForThisMachine) {
            return new SodiumJava("sodium");
        }
    }
}
