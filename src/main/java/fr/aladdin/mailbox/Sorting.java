package fr.aladdin.mailbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which order a folder is listed. */
public enum Sorting {
    /** The newest first. */
    DATE("sentAt"),
    /** By sender, or for what one wrote by recipient; the newest of each first. */
    NAME("sortName"),
    /** By subject without its prefixes; the newest of each first. */
    SUBJECT("sortSubject");

    private static final int LONGEST_KEY = 60;

    private final String field;

    Sorting(String field) {
        this.field = field;
    }

    /** Reads what an address says; anything odd is no sorting. */
    public static Optional<Sorting> read(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }

    /** As addresses and keys of words carry it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of {@link Message} that it compares. */
    String field() {
        return field;
    }

    /** What is compared of a name or a subject: no accents, no capitals, its beginning. */
    static String key(String text) {
        String folded = SearchWords.fold(text);
        return folded.length() > LONGEST_KEY ? folded.substring(0, LONGEST_KEY) : folded;
    }
}
