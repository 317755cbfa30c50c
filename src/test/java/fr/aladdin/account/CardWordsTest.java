package fr.aladdin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;

class CardWordsTest {

    private static final String FOUR_TO_NINE_PLAIN_LETTERS = "[a-z]{4,9}";

    @Test
    void thereAreEnoughWordsForTenBitsEach() {
        assertThat(CardWords.list()).hasSizeGreaterThanOrEqualTo(1_024);
    }

    @Test
    void wordsAreOnlyUnaccentedLowerCaseLettersFourToNineOfThem() {
        assertThat(CardWords.list()).allMatch(word -> word.matches(FOUR_TO_NINE_PLAIN_LETTERS));
    }

    @Test
    void noWordIsListedTwice() {
        assertThat(CardWords.list()).doesNotHaveDuplicates();
    }

    @Test
    void noTwoWordsAreOneSlipApart() {
        List<String> words = CardWords.list();
        LevenshteinDistance oneSlip = new LevenshteinDistance(1);

        Stream<String> tooClose = IntStream.range(0, words.size())
                .boxed()
                .flatMap(i -> words.subList(i + 1, words.size()).stream()
                        .filter(other -> oneSlip.apply(words.get(i), other) != -1)
                        .map(other -> words.get(i) + " / " + other));

        assertThat(tooClose).isEmpty();
    }

    @Test
    void everyLineBelowTheHeaderIsOneWordThatKeepsTheRules() throws IOException {
        List<String> belowHeader =
                linesOfTheFile().dropWhile(line -> line.startsWith("#")).toList();

        assertThat(belowHeader)
                .allMatch(line -> line.matches(FOUR_TO_NINE_PLAIN_LETTERS))
                .isEqualTo(CardWords.list());
    }

    private static Stream<String> linesOfTheFile() throws IOException {
        try (InputStream file = CardWords.class.getResourceAsStream("card-words.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }
}
