package fr.aladdin.learning;

import java.util.UUID;

/**
 * A step that somebody has opened, and how far they came with it.
 *
 * @param account whose it is
 * @param ended whether it was done or left; otherwise it is in hand
 * @param result what happened in it so far
 */
public record OpenedStep(UUID account, boolean ended, StepResult result) {

    /** Whether something was tried, be it without coming to an end. */
    public boolean tried() {
        return ended || result.misses() > 0 || result.hints() > 0;
    }
}
