package fr.aladdin.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of the screen and of the content, in the order in which they are brought to participants. */
public enum Language {
    FRENCH("fr", "Français"),
    /** French in short sentences, the registered BCP 47 variant {@code simple}. */
    EASY_FRENCH("fr-simple", "Français facile"),
    ENGLISH("en", "English"),
    ARABIC("ar", "العربية"),
    UKRAINIAN("uk", "Українська"),
    DARI("fa-AF", "دری"),
    PASHTO("ps", "پښتو"),
    SPANISH("es", "Español"),
    PORTUGUESE("pt", "Português"),
    TURKISH("tr", "Türkçe"),
    RUSSIAN("ru", "Русский"),
    ROMANIAN("ro", "Română"),
    BULGARIAN("bg", "Български"),
    SOMALI("so", "Soomaali"),
    TIGRINYA("ti", "ትግርኛ");

    private static final List<Language> OFFERED = List.of(FRENCH, EASY_FRENCH, ENGLISH, ARABIC);

    private final String tag;
    private final String autonym;

    Language(String tag, String autonym) {
        this.tag = tag;
        this.autonym = autonym;
    }

    /** The language of a BCP 47 tag, whatever its case; empty when Aladdin does not know it. */
    public static Optional<Language> find(String tag) {
        for (Language language : values()) {
            if (language.tag.equalsIgnoreCase(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The languages that a person may choose today. */
    public static List<Language> offered() {
        return OFFERED;
    }

    /** BCP 47, as written in {@code lang} attributes and in the names of files. */
    public String tag() {
        return tag;
    }

    /** The language's name for itself. */
    public String autonym() {
        return autonym;
    }

    /** {@code ltr} or {@code rtl}, as HTML writes it. */
    public String direction() {
        return this == ARABIC || this == DARI || this == PASHTO ? "rtl" : "ltr";
    }

    /** The language in which the pages of the team speak to somebody who reads this one: they are in French and English. */
    public Language forTeam() {
        return this == EASY_FRENCH || this == ENGLISH ? this : FRENCH;
    }

    /** What is shown where this language has no words yet: French, which is its own fallback. */
    public Language fallback() {
        return FRENCH;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
