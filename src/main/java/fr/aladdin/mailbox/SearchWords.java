package fr.aladdin.mailbox;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a person looks for in the mailbox, forgiving accents, capitals and hyphens: every word must be somewhere. */
public record SearchWords(List<String> words) {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 100;
    /** Trigrams find nothing shorter in the middle of a word. */
    private static final int SHORTEST_INSIDE = 3;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}@.]+");

    public SearchWords {
        words = List.copyOf(words);
    }

    /** Reads what was typed; at most six words count. */
    public static SearchWords read(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return new SearchWords(Arrays.stream(fold(text).split(" ", -1))
                .filter(w -> !w.isBlank())
                .distinct()
                .limit(MOST_WORDS)
                .toList());
    }

    /** Text as it is compared: no accent, no capital, one space between words. */
    public static String fold(String text) {
        String open = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String bare =
                MARKS.matcher(Normalizer.normalize(open, Normalizer.Form.NFD)).replaceAll("");
        return NOT_WORD.matcher(bare).replaceAll(" ").strip();
    }

    /**
     * What the database looks for: a word of one or two letters at the beginning of a word, a longer one anywhere. No
     * sign of a folded word stands for others in LIKE.
     */
    static String pattern(String word) {
        return word.length() < SHORTEST_INSIDE ? "% " + word + "%" : "%" + word + "%";
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a folded text holds every word. */
    public boolean areIn(String folded) {
        return words.stream().allMatch(folded::contains);
    }
}
