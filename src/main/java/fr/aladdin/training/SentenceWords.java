package fr.aladdin.training;

import fr.aladdin.language.Language;
import java.util.List;
import java.util.Map;

/**
 * What a kept sentence says: in French, and in the languages into which somebody has put it.
 *
 * @param easy in easy French; empty where nobody has said it, as the two others
 */
public record SentenceWords(String french, String easy, String english, String arabic) {

    /** Signs in each language. */
    public static final int LONGEST = 300;

    public static final SentenceWords NONE = new SentenceWords("", "", "", "");

    /** Spaces at the ends and line breaks count for nothing. */
    public SentenceWords {
        french = oneLine(french);
        easy = oneLine(easy);
        english = oneLine(english);
        arabic = oneLine(arabic);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ").strip();
    }

    /** Empty in a language that it is not said in. */
    public String in(Language language) {
        return Map.of(
                        Language.FRENCH, french,
                        Language.EASY_FRENCH, easy,
                        Language.ENGLISH, english,
                        Language.ARABIC, arabic)
                .getOrDefault(language, "");
    }

    /** The languages that a participant may choose and that it is not said in: it is read in French there. */
    public List<Language> missing() {
        return Language.offered().stream()
                .filter(language -> in(language).isEmpty())
                .toList();
    }

    /** Whether it says too much somewhere. */
    public boolean tooLong() {
        return Language.offered().stream().anyMatch(language -> in(language).length() > LONGEST);
    }
}
