package fr.aladdin.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The four words of an access card, in their order: unaccented and concrete, drawn from a hand-checked list of at least
 * 1,024. With the number of the card they make 63 bits.
 *
 * @param words four words of the list
 */
public record CardWords(List<String> words) {

    public static final int COUNT = 4;
    private static final List<String> LIST = readList();

    public CardWords {
        if (words.size() != COUNT) {
            throw new IllegalArgumentException("a card has four words");
        }
        words = words.stream().map(CardWords::plain).toList();
    }

    static CardWords draw(SecureRandom random) {
        return new CardWords(IntStream.range(0, COUNT)
                .mapToObj(i -> LIST.get(random.nextInt(LIST.size())))
                .toList());
    }

    /** Four words typed in one field; empty when they are not four. */
    static Optional<CardWords> read(String typed) {
        List<String> words = List.of(typed.strip().split("[\\s,;.]+"));
        return words.size() == COUNT ? Optional.of(new CardWords(words)) : Optional.empty();
    }

    /** The words that cards may bear. */
    public static List<String> list() {
        return LIST;
    }

    /** Capitals, accents, spaces and dashes do not count. */
    static String plain(String typed) {
        String unaccented = Normalizer.normalize(typed, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return unaccented.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    boolean hasAt(int position, String typed) {
        return words.get(position).equals(plain(typed));
    }

    /** What is hashed. */
    String joined() {
        return String.join(" ", words);
    }

    private static List<String> readList() {
        try (InputStream in = CardWords.class.getResourceAsStream("card-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("card-words.txt is missing from the jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Never the words themselves: they must not reach a log by accident. */
    @Override
    public String toString() {
        return "CardWords[…]";
    }
}
