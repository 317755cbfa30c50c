package fr.aladdin.training.web;

import fr.aladdin.revision.Ladder;

/**
 * A gesture that a person has acted.
 *
 * @param today whether it is offered to them today
 */
public record GestureRow(String gesture, Ladder ladder, boolean today) {}
