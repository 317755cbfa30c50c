package fr.aladdin.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.language.DayInLetters;
import fr.aladdin.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlanksTest {

    private static final Instant PRACTICE = Instant.parse("2026-11-22T23:30:00Z");

    private final Blanks blanks =
            new Blanks(Map.of("formateur", () -> "votre formateur", "mon-adresse", () -> "mariam.44@exercice.example"));

    @Test
    void names_are_filled_in_with_a_capital_where_a_sentence_begins() {
        assertThat(blanks.fill("Montrez-le à {formateur}.")).isEqualTo("Montrez-le à votre formateur.");
        assertThat(blanks.fill("{formateur} lit vos réponses.")).isEqualTo("Votre formateur lit vos réponses.");
    }

    @Test
    void an_address_keeps_its_small_letters() {
        assertThat(blanks.fill("{mon-adresse}")).isEqualTo("mariam.44@exercice.example");
    }

    @Test
    void a_blank_that_nobody_knows_stays_as_written() {
        assertThat(blanks.fill("{inconnu} $1")).isEqualTo("{inconnu} $1");
    }

    @Test
    void who_fills_a_blank_is_asked_only_where_it_stands() {
        Blanks asked = new Blanks(Map.of("prenom", () -> "Amina", "formateur", () -> {
            throw new IllegalStateException("nobody asked for the trainer");
        }));

        assertThat(asked.fill("Bonjour {prenom}.")).isEqualTo("Bonjour Amina.");
    }

    @Test
    void dates_count_from_the_day_of_practice_in_bordeaux() {
        Blanks dated = blanks.withDates(Map.of("date-sortie", 14), PRACTICE, Language.FRENCH);

        assertThat(dated.fill("La sortie du {date-sortie}")).isEqualTo("La sortie du 7 décembre");
    }

    @Test
    void french_words_in_a_translation_keep_a_french_date() {
        Blanks dated = blanks.withDates(Map.of("date-sortie", 14), PRACTICE, Language.ARABIC);

        assertThat(dated.fill("« La sortie du {date-sortie-fr} » (يوم {date-sortie})"))
                .isEqualTo("« La sortie du 7 décembre » (يوم 7 ديسمبر)");
    }

    @Test
    void days_are_said_in_the_language_with_western_digits() {
        LocalDate first = LocalDate.of(2026, 5, 1);

        assertThat(DayInLetters.of(first, Language.FRENCH)).isEqualTo("1er mai");
        assertThat(DayInLetters.of(first, Language.ENGLISH)).isEqualTo("1 May");
        assertThat(DayInLetters.of(first, Language.ARABIC)).isEqualTo("1 مايو");
    }
}
