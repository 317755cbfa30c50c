package fr.aladdin.catalogue.mail;

import fr.aladdin.catalogue.Tolerance;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that go together, in several languages, found again whatever the accents and the capitals.
 *
 * @param slips whether slips of the finger are forgiven too
 */
record Phrases(List<List<String>> phrases, boolean slips) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");
    /** In a shorter one a single other letter makes another word: « chez » and « cher », « merci de » and « merci et ». */
    private static final int SHORTEST_WORD_WITH_SLIPS = 6;

    private static final int SHORTEST_PHRASE_WITH_SLIPS = 10;

    static Phrases withSlips(String list) {
        return new Phrases(read(list), true);
    }

    static Phrases exactly(String list) {
        return new Phrases(read(list), false);
    }

    private static List<List<String>> read(String list) {
        return Pattern.compile(",\\s*")
                .splitAsStream(list.strip())
                .map(Phrases::words)
                .toList();
    }

    Phrases exactly() {
        return new Phrases(phrases, false);
    }

    /** The words of a text as they are compared: one way of writing each, no punctuation. */
    static List<String> words(String text) {
        String plain = Tolerance.withoutAccents(Tolerance.plain(text))
                .replace("ـ", "")
                .replace('ة', 'ه')
                .replace('ى', 'ي');
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
                .toList();
    }

    /** Whether the text says one of them somewhere. */
    boolean isIn(List<String> text) {
        return isAmongFirst(text, text.size());
    }

    /** Whether one of them begins at one of the first words. */
    boolean isAmongFirst(List<String> text, int places) {
        for (int start = 0; start < Math.min(places, text.size()); start++) {
            if (findBeginning(text.subList(start, text.size())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    boolean isAll(List<String> text) {
        return phrases.stream().anyMatch(phrase -> isSame(phrase, text));
    }

    /** How many words the longest of them takes at the beginning of the text, if one is there. */
    Optional<Integer> findBeginning(List<String> text) {
        return phrases.stream()
                .filter(phrase -> phrase.size() <= text.size() && isSame(phrase, text.subList(0, phrase.size())))
                .map(List::size)
                .max(Integer::compare);
    }

    private boolean isSame(List<String> phrase, List<String> text) {
        String expected = String.join(" ", phrase);
        int shortest = phrase.size() == 1 ? SHORTEST_WORD_WITH_SLIPS : SHORTEST_PHRASE_WITH_SLIPS;
        Tolerance tolerance = slips && expected.length() >= shortest ? Tolerance.SLIPS : Tolerance.ACCENTS;
        return tolerance.same(expected, String.join(" ", text));
    }
}
