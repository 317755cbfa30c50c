package fr.aladdin.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Who is signed in, as one row read with each request.
 *
 * @param signIn the sign-in
 * @param account the person
 * @param kind participant or staff
 * @param name how the person wants to be called
 * @param device shared or mine
 * @param seenAt the last visit noted
 */
public record Visitor(
        UUID signIn,
        UUID account,
        String kind,
        String name,
        String language,
        int textSize,
        boolean simple,
        String theme,
        boolean wide,
        String device,
        Instant seenAt,
        Instant expiresAt) {

    /** A visit is written down at most this often, so that reading a page costs no write. */
    static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    boolean current(Instant now) {
        return now.isBefore(expiresAt)
                && now.isBefore(seenAt.plus(Device.of(device).idle()));
    }

    boolean toBeNoted(Instant now) {
        return seenAt.plus(NOTED_EVERY).isBefore(now);
    }

    public DisplaySettings display() {
        return new DisplaySettings(
                fr.aladdin.language.Language.find(language).orElse(fr.aladdin.language.Language.FRENCH),
                textSize,
                simple,
                Theme.find(theme).orElse(Theme.LIGHT),
                wide);
    }

    public boolean participant() {
        return kind.equals("participant");
    }
}
