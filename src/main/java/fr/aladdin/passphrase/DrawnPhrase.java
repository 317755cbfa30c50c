package fr.aladdin.passphrase;

import java.util.List;

/** Words that chance chose, in their order. */
public record DrawnPhrase(List<String> words) {

    public DrawnPhrase {
        words = List.copyOf(words);
    }

    /** As it is typed, with one space between words. */
    public String text() {
        return String.join(" ", words);
    }

    public double bits() {
        return WordList.bits(words.size());
    }

    /** Never the words themselves: they must not reach a log by accident. */
    @Override
    public String toString() {
        return "DrawnPhrase[…]";
    }
}
