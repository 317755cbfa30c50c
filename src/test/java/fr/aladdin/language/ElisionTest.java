package fr.aladdin.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElisionTest {

    @ParameterizedTest
    @CsvSource({
        "Carte de Ahmet, Carte d’Ahmet",
        "Ce que Inès a écrit, Ce qu’Inès a écrit",
        "De Éric à Mariam, D’Éric à Mariam",
        "Les messages de Yves, Les messages d’Yves",
    })
    void a_small_word_drops_its_vowel_before_a_vowel(String written, String said) {
        assertThat(Elision.in(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "Carte de Mariam",
        "Carte de Hassan",
        "Les messages de Yacine",
        "Il manque la fin de anna@poste",
        "La limite est de 100 signes",
        "Une phrase entre Ahmet et Omar",
    })
    void elsewhere_nothing_changes(String sentence) {
        assertThat(Elision.in(sentence)).isEqualTo(sentence);
    }
}
