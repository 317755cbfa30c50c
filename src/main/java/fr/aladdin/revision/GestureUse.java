package fr.aladdin.revision;

import java.time.LocalDate;

/**
 * One acted use of a gesture, in a module or in a revision.
 *
 * @param gesture its id
 * @param module where it was used; for a revision, the variant
 * @param step in that module
 * @param day in Bordeaux
 */
public record GestureUse(String gesture, String module, String step, LocalDate day, Outcome outcome) {}
