package fr.aladdin.revision;

import fr.aladdin.learning.StepResult;

/** How a person used a gesture in a task that is acted. */
public enum Outcome {
    /** Done without a hint, after one miss at most. */
    ALONE,
    /** Done, with a hint or after several misses. */
    WITH_HINT,
    /** Left without being done. */
    NOT_DONE;

    private static final int MISSES_ALONE = 1;

    static Outcome of(StepResult result) {
        if (!result.done()) {
            return NOT_DONE;
        }
        return result.hints() == 0 && result.misses() <= MISSES_ALONE ? ALONE : WITH_HINT;
    }
}
