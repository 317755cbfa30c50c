package fr.aladdin.workshop;

import java.time.Instant;
import java.util.UUID;

/**
 * A replacement that has not ended, in a list.
 *
 * @param title of the workshop
 * @param startsAt when the workshop begins
 * @param trainer the name of whoever replaces
 */
public record ReplacementLine(UUID id, String title, Instant startsAt, String trainer, Instant endsAt) {}
