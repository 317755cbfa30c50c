package fr.aladdin.instruction;

import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Sentence;
import fr.aladdin.catalogue.TranslationState;
import fr.aladdin.language.Language;
import java.util.List;

/**
 * A module as an instructor meets it.
 *
 * @param groups names of their groups to which it is given
 */
public record TaughtModule(LearningModule module, List<String> groups) {

    public TaughtModule {
        groups = List.copyOf(groups);
    }

    public int sentences() {
        return module.texts().keys().size();
    }

    /** How many sentences are in that state in a language; SOURCE means that nobody has translated them. */
    public long count(Language language, TranslationState state) {
        return module.texts().keys().stream()
                .flatMap(key -> module.wording(key, language).sentences().stream())
                .map(Sentence::state)
                .filter(state::equals)
                .count();
    }
}
