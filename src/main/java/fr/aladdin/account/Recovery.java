package fr.aladdin.account;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody began to give a participant their account back, as it is told to them.
 *
 * @param by how whoever began is called: a member of the team, or the participant with a letter to their own address
 * @param usedAt when a new passphrase was chosen with it; absent when none was
 */
public record Recovery(
        Instant at, String by, Way way, @Nullable Instant usedAt) {

    /** How the code came to the participant. */
    public enum Way {
        SLIP,
        LETTER
    }

    public Recovery(Instant at, String by, UUID startedBy, UUID account, @Nullable Instant usedAt) {
        this(at, by, startedBy.equals(account) ? Way.LETTER : Way.SLIP, usedAt);
    }

    /** The last part of the key of its sentence. */
    public String told() {
        return way.name().toLowerCase(Locale.ROOT) + (usedAt == null ? "_begun" : "_used");
    }

    public boolean used() {
        return usedAt != null;
    }
}
