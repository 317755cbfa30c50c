package fr.aladdin.passphrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;

/**
 * French words from which passphrases are drawn: unaccented, 4 to 8 letters, so that any keyboard can type them. They
 * are {@code wordlist_fr} of the diceware project (CC0-1.0) without rough, gloomy and bookish words, with everyday
 * words that it lacks.
 */
public final class WordList {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> WORDS = read("words.txt");

    private WordList() {}

    public static List<String> words() {
        return WORDS;
    }

    /** Each word as likely as any other, whatever came before. */
    public static DrawnPhrase draw(int count) {
        return new DrawnPhrase(IntStream.range(0, count)
                .mapToObj(i -> WORDS.get(RANDOM.nextInt(WORDS.size())))
                .toList());
    }

    /** Bits of so many words of the list: five of them are worth 64. */
    public static double bits(int count) {
        return count * Math.log(WORDS.size()) / Math.log(2);
    }

    /** The lines of a file beside this class; those that begin with # are remarks. */
    static List<String> read(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
