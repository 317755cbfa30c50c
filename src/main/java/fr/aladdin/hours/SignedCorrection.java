package fr.aladdin.hours;

import java.time.Instant;

/**
 * Minutes that were taken back or added after a validation, with the workshop that they are about.
 *
 * @param workshop its title
 * @param startsAt when it began
 */
public record SignedCorrection(LedgerEntry entry, String workshop, Instant startsAt) {}
