package fr.aladdin.passphrase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What somebody typed, beside the words that were drawn for it. It lives as long as the request: it is asked what is true
 * of it, and nothing else leaves it.
 *
 * @param text as typed, spaces around it apart
 * @param drawn without words where none were drawn
 */
public record TypedPhrase(String text, DrawnPhrase drawn) {

    /** Longer texts are cut: no passphrase is longer, and comparing them takes time. */
    private static final int LONGEST = 200;

    /** Below so many bits a machine finds it in seconds once the list is stolen. */
    private static final double KNOWN_BITS = 34;

    /** So many letters off is a slip; more is something else. */
    private static final int SLIP = 3;

    private static final int NEAR = 2;
    private static final int PASSWORD_SIGNS = 6;
    private static final int WORD_LETTERS = 3;

    public TypedPhrase {
        text = text.substring(0, Math.min(LONGEST, text.length())).strip();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** All the drawn words are in it, in their order. */
    public boolean isRandom() {
        int next = 0;
        for (String word : words()) {
            next += next < drawn.words().size() && drawn.words().get(next).equals(word) ? 1 : 0;
        }
        return wasDrawn() && next == drawn.words().size();
    }

    /** Exactly the drawn words, with one space between them. */
    public boolean isRetyped() {
        return wasDrawn() && text.equals(drawn.text());
    }

    /** Runs of at least three letters, in small ones. */
    public List<String> words() {
        return Arrays.stream(plain(text).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= WORD_LETTERS)
                .toList();
    }

    /** Of chance where chance chose, else what the estimator says of it. */
    public double bits() {
        return isRandom() ? drawn.bits() : Strength.bits(text);
    }

    public boolean hasCapital() {
        return text.chars().anyMatch(Character::isUpperCase);
    }

    public boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** Neither letter, digit nor space. */
    public boolean hasSign() {
        return text.chars().anyMatch(c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c));
    }

    /** The drawn words but for capitals. */
    public boolean slipsInCase() {
        return wasDrawn() && !isRetyped() && plain(text).equals(drawn.text());
    }

    /** The drawn words but for the spaces, or what stands for them. */
    public boolean slipsInSpaces() {
        return wasDrawn() && !plain(text).equals(drawn.text()) && letters(text).equals(letters(drawn.text()));
    }

    /** The drawn words but for a few letters. */
    public boolean slipsInLetters() {
        return isSlip() && !isRandom() && !slipsInSpaces();
    }

    /** Several words that somebody chose instead of chance. */
    public boolean isOwnWords() {
        return isOther() && words().size() > 1 && !looksReal();
    }

    /** A machine knows it, or how it was made. */
    public boolean isKnown() {
        return isOther() && Strength.bits(text) < KNOWN_BITS;
    }

    /** Letters and figures or signs in one run, as passwords in use are made. */
    public boolean looksReal() {
        return isOther()
                && text.length() >= PASSWORD_SIGNS
                && text.chars().noneMatch(Character::isWhitespace)
                && text.chars().anyMatch(Character::isLetter)
                && (hasDigit() || hasSign());
    }

    /** The same, or the same with another figure, sign, capital or a letter or two. */
    public boolean isNearly(TypedPhrase other) {
        return letters(text).equals(letters(other.text)) || distance(letters(text), letters(other.text)) <= NEAR;
    }

    /** Neither the drawn words nor a slip in them. */
    private boolean isOther() {
        return !isEmpty() && !isRandom() && !isSlip();
    }

    private boolean isSlip() {
        return wasDrawn() && distance(letters(text), letters(drawn.text())) <= SLIP;
    }

    private boolean wasDrawn() {
        return !drawn.words().isEmpty();
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }

    private static String letters(String text) {
        return plain(text).replaceAll("[^\\p{L}]", "");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Never the secret itself: it must not reach a log by accident. */
    @Override
    public String toString() {
        return "TypedPhrase[…]";
    }
}
