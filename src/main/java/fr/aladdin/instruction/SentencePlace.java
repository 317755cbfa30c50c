package fr.aladdin.instruction;

import fr.aladdin.language.Language;

/** One sentence of a module in one language. */
public record SentencePlace(String module, String key, Language language) {}
