package fr.aladdin.mailbox;

import java.util.UUID;

/**
 * Somebody whom a person may really write to.
 *
 * @param name as messages show it
 * @param trainer whether they accompany the others
 * @param circle what brings the two together; the mailbox only keeps it
 */
public record Neighbour(UUID account, String name, boolean trainer, UUID circle) {}
