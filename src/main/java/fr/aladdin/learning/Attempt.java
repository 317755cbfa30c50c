package fr.aladdin.learning;

import fr.aladdin.catalogue.Correction;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person hands in.
 *
 * @param language of the words that they read
 * @param message the message that they sent, for a task in the mailbox
 */
public record Attempt(
        LearningModule module, Exercise exercise, Given given, Language language, Optional<UUID> message) {

    public static Attempt of(LearningModule module, Exercise exercise, Given given, Language language) {
        return new Attempt(module, exercise, given, language, Optional.empty());
    }

    /** The same with something else given. */
    public Attempt giving(Given other) {
        return new Attempt(module, exercise, other, language, message);
    }

    /** @param earlier the answers to this step in this passage, oldest first */
    Correction correct(List<Answer> earlier) {
        return exercise.correct(given, earlier.stream().map(Answer::given).toList());
    }

    public Attempt about(UUID sent) {
        return new Attempt(module, exercise, given, language, Optional.of(sent));
    }
}
