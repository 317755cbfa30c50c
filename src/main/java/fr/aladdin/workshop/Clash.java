package fr.aladdin.workshop;

import java.util.UUID;

/**
 * Somebody on the list of a workshop has a seat in another one at the same time.
 *
 * @param name how they are called
 * @param other the other workshop
 */
public record Clash(UUID person, String name, Workshop other) {}
