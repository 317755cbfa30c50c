package fr.aladdin.language;

import java.util.regex.Pattern;

/**
 * French drops the vowel of a small word before a name that begins with one: « Carte d’Ahmet », « ce qu’Inès a écrit ».
 * Sentences are written with {@code de {0}}, and the name is known only when they are filled in.
 *
 * <p>Before an h the vowel stays, as before Hassan; before a y it is dropped when a consonant follows, as in Yves and not
 * in Yacine (Académie française, Dictionnaire, 9e édition, article « élision »). What begins with a small letter or a
 * figure, an address or a number, is left alone.
 */
public final class Elision {

    private static final Pattern BEFORE_A_VOWEL = Pattern.compile(
            "(?<!\\p{L})([Dd]|[Qq]u|[Ll]orsqu|[Pp]uisqu)e (?=[AEIOUÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ]\\p{L}|Y[bcdfghjklmnpqrstvwxz])");

    private Elision() {}

    /** A French sentence whose names were just filled in, as one says it. */
    public static String in(String sentence) {
        return sentence.contains("e ") ? BEFORE_A_VOWEL.matcher(sentence).replaceAll("$1’") : sentence;
    }
}
