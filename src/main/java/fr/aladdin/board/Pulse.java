package fr.aladdin.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rhythm in which a board is told that it has changed: the first change at once, whatever follows together, half a
 * second after the last word. The last change is never lost.
 */
final class Pulse {

    static final Duration APART = Duration.ofMillis(500);

    private @Nullable Instant lastTold;
    private boolean due;

    /**
     * Something has changed.
     *
     * @return after how long to tell it; empty when it will be told with what changed before
     */
    synchronized Optional<Duration> change(Instant now) {
        if (due) {
            return Optional.empty();
        }
        due = true;
        if (lastTold == null || now.isBefore(lastTold)) {
            return Optional.of(Duration.ZERO);
        }
        Duration rest = APART.minus(Duration.between(lastTold, now));
        return Optional.of(rest.isNegative() ? Duration.ZERO : rest);
    }

    /** It is being told now; what changes from here on is told the next time. */
    synchronized void tell(Instant now) {
        due = false;
        lastTold = now;
    }
}
