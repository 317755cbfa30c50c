package fr.aladdin.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.account.CardNumber;
import fr.aladdin.account.CardWords;
import fr.aladdin.language.Language;
import fr.aladdin.launch.Demonstration;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemonstrationCardTest {

    @Test
    void is_the_one_that_the_terminal_shows() {
        assertThat(Demonstration.signIns())
                .contains("card " + DemonstrationCard.NUMBER + ", words: " + DemonstrationCard.WORDS);
    }

    @Test
    void stands_in_the_readme_as_in_the_terminal() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(Demonstration.signIns());
    }

    @Test
    void the_drawing_on_the_first_page_has_the_words_of_a_demonstration_card_in_their_order() throws IOException {
        for (Language language : Language.offered()) {
            Properties words = new Properties();
            Path file = Path.of("i18n/account/messages_" + language.tag() + ".properties");
            try (Reader reader = Files.newBufferedReader(file)) {
                words.load(reader);
            }
            String drawn = IntStream.rangeClosed(1, CardWords.COUNT)
                    .mapToObj(place -> words.getProperty("account_signin.like_" + place))
                    .collect(Collectors.joining(" "));
            assertThat(Demonstration.signIns()).as(language.tag()).contains("words: " + drawn + " ");
        }
    }

    @Test
    void could_be_a_card() {
        assertThat(CardNumber.read(DemonstrationCard.NUMBER)).isPresent();
        assertThat(new CardWords(List.of(DemonstrationCard.WORDS.split(" "))).words())
                .hasSize(CardWords.COUNT);
    }
}
