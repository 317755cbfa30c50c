package fr.aladdin.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes that a telephone shows: six figures that change every 30 seconds (RFC 6238 with HMAC-SHA-1, which every
 * authenticator speaks). A code of the 30 seconds before or after is taken too, since clocks differ.
 */
final class OneTimeCode {

    private static final int STEP_SECONDS = 30;
    private static final int MILLION = 1_000_000;
    private static final int LOW_BITS = 0x0f;

    private final SecretKeySpec key;

    OneTimeCode(byte[] secret) {
        this.key = new SecretKeySpec(secret, "HmacSHA1");
    }

    /** The moment, in steps of 30 seconds since 1970, whose code was typed; empty when it is none of these. */
    OptionalLong stepOf(String typed, Instant now) {
        long current = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
        return LongStream.rangeClosed(current - 1, current + 1)
                .filter(step -> MessageDigest.isEqual(
                        at(step).getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    /** The code of a moment, with its zeros. */
    String at(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(key);
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & LOW_BITS) & Integer.MAX_VALUE;
            return "%06d".formatted(number % MILLION);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has HmacSHA1", missing);
        }
    }
}
