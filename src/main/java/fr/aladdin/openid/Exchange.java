package fr.aladdin.openid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A sign-in with a provider that has begun: what has to be kept, by whoever begins it, until this browser comes back.
 * It must be readable by nobody else, bound to the browser, and used once.
 *
 * @param provider the {@link ProviderProfile#name}
 * @param state 64 letters and digits that come back with the browser
 * @param nonce 64 letters and digits that come back inside the signed token
 * @param verifier the secret behind the code challenge; empty where none was sent
 * @param issuerComesBack whether the provider promises to name itself when the browser comes back (RFC 9207)
 * @param until when it ends
 */
public record Exchange(
        String provider, String state, String nonce, String verifier, boolean issuerComesBack, Instant until) {

    /** As long as somebody may take to sign in with the provider; FranceConnect forgets them after 30 minutes too. */
    public static final Duration LONGEST = Duration.ofMinutes(30);

    /** As one line of text, to be sealed. */
    public String line() {
        return String.join(
                " ",
                provider,
                state,
                nonce,
                verifier.isEmpty() ? "-" : verifier,
                issuerComesBack ? "1" : "0",
                Long.toString(until.getEpochSecond()));
    }

    /** What {@link #line} wrote; empty for anything else. */
    public static Optional<Exchange> read(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 6) {
            return Optional.empty();
        }
        try {
            Instant until = Instant.ofEpochSecond(Long.parseLong(parts[5]));
            String verifier = parts[3].equals("-") ? "" : parts[3];
            return Optional.of(new Exchange(parts[0], parts[1], parts[2], verifier, parts[4].equals("1"), until));
        } catch (NumberFormatException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    boolean hasState(String given) {
        return same(state, given);
    }

    boolean hasNonce(String given) {
        return same(nonce, given);
    }

    /** What is to be kept is a secret: it appears in no log. */
    @Override
    public String toString() {
        return "exchange with " + provider;
    }

    private static boolean same(String kept, String given) {
        return MessageDigest.isEqual(kept.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
