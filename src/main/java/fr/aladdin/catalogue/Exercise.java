package fr.aladdin.catalogue;

import java.util.List;
import java.util.Optional;

/** A step that is done. Each kind answers for itself. */
public sealed interface Exercise extends Step
        permits Discovery,
                Choice,
                Ordering,
                Matching,
                TypedAnswer,
                FormFilling,
                Dialogue,
                FindOnScreen,
                PassphraseTask,
                MailboxTask,
                Triage,
                Scene,
                IdentityTask,
                Mission,
                SelfRating,
                Summary {

    /**
     * What is answered to what was given.
     *
     * @param earlier what this person gave at this step before, oldest first, incomplete answers included
     */
    Correction correct(Given given, List<Given> earlier);

    /** What is kept of what was given: all of it, unless the exercise asks for something that is nobody's business. */
    default Given kept(Given given) {
        return given;
    }

    /** Whether a trainer looks at answers to this exercise. */
    default boolean needsReview() {
        return false;
    }

    /** Whether a trainer looks at this answer. */
    default boolean needsReview(Given given) {
        return needsReview();
    }

    /** Whether a gesture is acted here, not only spoken of: what counts as a use of it, in revision for example. */
    default boolean acted() {
        return false;
    }

    /** The drawn screens on which it is acted out. */
    default Optional<Scene> scene() {
        return Optional.empty();
    }

    /** Whether there is a right answer. */
    default boolean judged() {
        return true;
    }
}
