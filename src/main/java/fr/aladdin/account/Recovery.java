package fr.aladdin.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of the team began to give a participant their account back, as it is told to them.
 *
 * @param by how that member of the team is called
 * @param usedAt when a new passphrase was chosen with the slip; absent when none was
 */
public record Recovery(Instant at, String by, @Nullable Instant usedAt) {

    public boolean used() {
        return usedAt != null;
    }
}
