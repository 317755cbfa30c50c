package fr.aladdin.catalogue;

import fr.aladdin.language.Language;

/** One sentence as it can be shown; {@code language} is that of the words, French where nobody has translated them. */
public record Sentence(String text, Language language, TranslationState state) {}
