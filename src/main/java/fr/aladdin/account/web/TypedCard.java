package fr.aladdin.account.web;

import fr.aladdin.account.CardWords;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What someone typed to enter with a card, as typed: shown again after a slip, never written to a log. What it remarks
 * comes from the typing alone, never from what is known about cards.
 *
 * @param number the number of the card
 * @param words its four words, empty where nothing was typed
 */
record TypedCard(String number, List<String> words) {

    static final TypedCard NOTHING = new TypedCard("", Collections.nCopies(CardWords.COUNT, ""));

    private static final int DIGITS = 8;
    private static final int LONGEST = 60;

    TypedCard {
        words = List.copyOf(words);
    }

    /** @param field the value of a form field by its name, null when it is absent */
    static TypedCard read(UnaryOperator<@Nullable String> field) {
        List<String> words = IntStream.rangeClosed(1, CardWords.COUNT)
                .mapToObj(i -> cut(field.apply("word" + i)))
                .toList();
        return new TypedCard(cut(field.apply("number")), spread(words));
    }

    /** What to say beside the number: a key of the messages and how many digits it is about. */
    Optional<Remark> numberRemark() {
        int digits = (int) number.codePoints().filter(Character::isDigit).count();
        if (number.codePoints().anyMatch(Character::isLetter)) {
            return Optional.of(new Remark("account_signin.number_letters", 0));
        }
        if (digits == 0) {
            return Optional.of(new Remark("account_signin.number_none", 0));
        }
        if (digits < DIGITS) {
            return Optional.of(new Remark("account_signin.number_short", DIGITS - digits));
        }
        return digits > DIGITS
                ? Optional.of(new Remark("account_signin.number_long", digits - DIGITS))
                : Optional.empty();
    }

    /** @param position 1 to 4 */
    Optional<Remark> wordRemark(int position) {
        return words.get(position - 1).isBlank()
                ? Optional.of(new Remark("account_signin.word_none", position))
                : Optional.empty();
    }

    boolean wordsComplete() {
        return words.stream().noneMatch(String::isBlank);
    }

    boolean complete() {
        return numberRemark().isEmpty() && wordsComplete();
    }

    /** All four words in the first field, with spaces between them, is a good way to type them too. */
    private static List<String> spread(List<String> words) {
        List<String> inFirst = List.of(words.get(0).strip().split("[\\s,;]+"));
        boolean othersEmpty = words.stream().skip(1).allMatch(String::isBlank);
        return othersEmpty && inFirst.size() == CardWords.COUNT ? inFirst : words;
    }

    private static String cut(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Never what was typed: it must not reach a log by accident. */
    @Override
    public String toString() {
        return "TypedCard[…]";
    }

    /**
     * Something to say about what was typed.
     *
     * @param key the sentence in the messages
     * @param count the number in that sentence
     */
    record Remark(String key, int count) {}
}
