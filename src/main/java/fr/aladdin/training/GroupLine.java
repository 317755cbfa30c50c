package fr.aladdin.training;

import java.util.UUID;

/**
 * A group in a list.
 *
 * @param people how many are in it today
 */
public record GroupLine(UUID id, String name, String place, long people) {}
