package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Sentence;
import fr.aladdin.catalogue.TranslationState;
import fr.aladdin.language.Language;

/**
 * One translated sentence.
 *
 * @param key {@code msgctxt}
 * @param source {@code msgid}: the French that it was made from
 * @param text {@code msgstr}
 * @param validated date and name of who approved it, empty when nobody did
 */
record PoEntry(int line, String key, String source, String text, boolean fuzzy, String validated) {

    /** How it is shown while {@code french} is the French of its key. */
    Sentence sentence(Language language, String french) {
        return new Sentence(text, language, state(french));
    }

    TranslationState state(String french) {
        if (!source.equals(french)) {
            return TranslationState.OUT_OF_DATE;
        }
        return fuzzy || validated.isEmpty() ? TranslationState.DRAFT : TranslationState.VALIDATED;
    }
}
