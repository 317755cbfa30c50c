package fr.aladdin.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How far what was typed may differ from what is expected. Case and spaces at the ends never count. */
public enum Tolerance {
    NONE,
    /** Accents are left out on both sides. */
    ACCENTS,
    /** Accents, and one slip of the finger for every four letters of the expected answer. */
    SLIPS;

    private static final double SLIPS_A_LETTER = 0.25;

    public boolean same(String expected, String typed) {
        String wanted = plain(expected);
        String given = plain(typed);
        if (this == NONE) {
            return wanted.equals(given);
        }
        wanted = withoutAccents(wanted);
        given = withoutAccents(given);
        return this == ACCENTS ? wanted.equals(given) : isNear(wanted, given);
    }

    private static boolean isNear(String wanted, String given) {
        int most = (int) (wanted.length() * SLIPS_A_LETTER);
        return new LevenshteinDistance(most).apply(wanted, given) >= 0;
    }

    /** Lower case, one space between words, one kind of apostrophe. */
    public static String plain(String text) {
        return plainPart(text).strip();
    }

    /** As {@link #plain}, keeping the spaces at the ends: a part of a text may be a space. */
    static String plainPart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    public static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    }
}
