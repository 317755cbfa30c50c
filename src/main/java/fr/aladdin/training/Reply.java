package fr.aladdin.training;

import java.time.Instant;
import java.util.UUID;

/**
 * What a participant said back to a trainer.
 *
 * @param answer what the review was about
 * @param unread whether no trainer has read it yet
 */
public record Reply(UUID answer, String name, String text, Instant at, boolean unread) {}
