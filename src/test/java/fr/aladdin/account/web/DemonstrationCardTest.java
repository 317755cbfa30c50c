package fr.aladdin.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.account.CardNumber;
import fr.aladdin.account.CardWords;
import fr.aladdin.launch.Demonstration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void could_be_a_card() {
        assertThat(CardNumber.read(DemonstrationCard.NUMBER)).isPresent();
        assertThat(new CardWords(List.of(DemonstrationCard.WORDS.split(" "))).words())
                .hasSize(CardWords.COUNT);
    }
}
