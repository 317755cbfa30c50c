package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody whose passphrase was right and whose code is still asked. It travels through the browser alone, sealed, for a few
 * minutes; by itself it opens nothing.
 */
public record HalfOpening(UUID account, Device device, Instant until) {

    /** How long the code may be typed. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final String PURPOSE = "half-opening";
    private static final int PARTS = 3;

    public static HalfOpening of(UUID account, Device device, Instant now) {
        return new HalfOpening(account, device, now.plus(LIFE));
    }

    /** Letters, figures, - and _. */
    public String sealed(Secrets secrets) {
        String content = String.join("\n", account.toString(), device.tag(), Long.toString(until.toEpochMilli()));
        return secrets.sealAsText(PURPOSE, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when it is too old, or not ours. */
    public static Optional<HalfOpening> read(String sealed, Secrets secrets, Instant now) {
        return secrets.openText(PURPOSE, sealed)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).split("\n", -1))
                .filter(parts -> parts.length == PARTS)
                .map(parts -> new HalfOpening(
                        UUID.fromString(parts[0]), Device.of(parts[1]), Instant.ofEpochMilli(Long.parseLong(parts[2]))))
                .filter(half -> now.isBefore(half.until));
    }
}
