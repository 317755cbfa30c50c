package fr.aladdin.workshop;

import fr.aladdin.platform.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A replacement that has not ended, in a list.
 *
 * @param title of the workshop
 * @param startsAt when the workshop begins
 * @param trainer the name of whoever replaces
 */
public record ReplacementLine(UUID id, String title, Instant startsAt, String trainer, Instant endsAt) {

    /** The last day on which whoever replaces sees who comes, in Bordeaux. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(endsAt.minusNanos(1), Clocks.BORDEAUX);
    }
}
