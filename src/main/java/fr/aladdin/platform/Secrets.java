package fr.aladdin.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What only this installation can compute: keyed hashes by which a secret is found again without being kept, sealed
 * texts that come back through a browser or a printed card, and random tokens. The key (32 bytes) is {@code
 * ALADDIN_SECRET_KEY}, or is drawn once into {@code secret.key} of the data folder.
 */
@ApplicationScoped
public class Secrets {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    @Inject
    private Settings settings;

    private final SecureRandom random = new SecureRandom();
    private byte[] key = new byte[0];

    public Secrets() {}

    /** For tests: the given 32 bytes. */
    public Secrets(byte[] key) {
        this.key = key.clone();
    }

    @PostConstruct
    void readKey() {
        Optional<String> given = settings.secretKey();
        byte[] found = given.isPresent() ? Base64.getDecoder().decode(given.get()) : keyOfDataFolder();
        if (found.length != KEY_BYTES) {
            throw new IllegalStateException("ALADDIN_SECRET_KEY must be 32 bytes in Base64: openssl rand -base64 32");
        }
        key = found;
    }

    /** HMAC-SHA-256 of the text under the installation's key; {@code purpose} keeps different uses apart. */
    public byte[] keyedHash(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** A token of 256 random bits, in letters, digits, - and _. */
    public String newToken() {
        byte[] token = new byte[32];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** SHA-256 of a random token: what is kept of it. */
    public static byte[] fingerprint(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** AES-256-GCM: unreadable and unchangeable outside this installation. */
    public byte[] seal(String purpose, byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, purpose, nonce, content)
                .orElseThrow(() -> new IllegalStateException("cannot seal"));
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** The content of what {@link #seal} made for the same purpose; empty when it was made elsewhere or changed. */
    public Optional<byte[]> open(String purpose, byte[] sealed) {
        if (sealed.length <= NONCE_BYTES) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] content = new byte[buffer.remaining()];
        buffer.get(content);
        return crypt(Cipher.DECRYPT_MODE, purpose, nonce, content);
    }

    /** What {@link #seal} makes, in letters, digits, - and _. */
    public String sealAsText(String purpose, byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal(purpose, content));
    }

    /** The content of what {@link #sealAsText} made for the same purpose; empty when it was made elsewhere or changed. */
    public Optional<byte[]> openText(String purpose, String sealed) {
        try {
            return open(purpose, Base64.getUrlDecoder().decode(sealed));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> crypt(int mode, String purpose, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKeySpec purposeKey = new SecretKeySpec(keyedHash("seal", purpose), "AES");
            cipher.init(mode, purposeKey, new GCMParameterSpec(TAG_BITS, nonce));
            return Optional.of(cipher.doFinal(content));
        } catch (GeneralSecurityException changed) {
            return Optional.empty();
        }
    }

    private byte[] keyOfDataFolder() {
        Path file = settings.dataDir().resolve("secret.key");
        try {
            Files.createDirectories(settings.dataDir());
            byte[] fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            try {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(fresh));
            } catch (FileAlreadyExistsException drawnBefore) {
                // the key of the first start is the one that counts
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
