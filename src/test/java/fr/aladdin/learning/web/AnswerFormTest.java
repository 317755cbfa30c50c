package fr.aladdin.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerFormTest {

    @Test
    void fields_of_steps_are_read_and_others_passed_over() {
        var given = AnswerForm.read(Map.of(
                        "choice", new String[] {"a", "b"},
                        "place.ecrire-tôt", new String[] {"2"},
                        "field.nom", new String[] {"", "Camille"},
                        "say.bonjour", new String[] {"oui"},
                        "form-key", new String[] {"x"},
                        "m-text", new String[] {"y"}))
                .orElseThrow();

        assertThat(given.fields()).containsOnlyKeys("choice", "place.ecrire-tôt", "field.nom", "say.bonjour");
        assertThat(given.all("choice")).containsExactly("a", "b");
    }

    @Test
    void signs_that_cannot_be_kept_are_dropped() {
        var given = AnswerForm.read(Map.of("note", new String[] {"un\u0000 mot\uFFFE\r\nsuite"}))
                .orElseThrow();

        assertThat(given.first("note")).isEqualTo("un mot\nsuite");
    }

    @Test
    void too_long_a_text_is_not_read() {
        assertThat(AnswerForm.read(Map.of("note", new String[] {"x".repeat(10_001)})))
                .isEmpty();
    }

    @Test
    void too_many_values_are_not_read() {
        assertThat(AnswerForm.read(Map.of("choice", "a,".repeat(300).split(",", -1))))
                .isEmpty();
    }
}
