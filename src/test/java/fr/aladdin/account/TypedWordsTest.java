package fr.aladdin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedWordsTest {

    private final CardWords printed = new CardWords(List.of("soleil", "panier", "tomate", "bateau"));

    @Test
    void capitals_accents_spaces_and_dots_do_not_count() {
        assertThat(new CardWords(List.of(" Soleil", "PANIER", "tômàte.", "ba teau")))
                .isEqualTo(printed);
    }

    @Test
    void the_order_counts() {
        assertThat(new CardWords(List.of("panier", "soleil", "tomate", "bateau")))
                .isNotEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomate", " Tomate ", "TOMÂTE"})
    void one_word_is_found_at_its_place(String typed) {
        assertThat(printed.hasAt(2, typed)).isTrue();
        assertThat(printed.hasAt(1, typed)).isFalse();
    }

    @Test
    void nothing_is_no_word() {
        assertThat(printed.hasAt(0, "")).isFalse();
        assertThat(printed.hasAt(0, "123")).isFalse();
    }

    @Test
    void a_card_has_four_words() {
        assertThatThrownBy(() -> new CardWords(List.of("soleil", "panier", "tomate")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CardWords.draw(new SecureRandom()).words()).hasSize(4).allMatch(CardWords.list()::contains);
    }

    @Test
    void they_do_not_tell_themselves_to_a_log() {
        assertThat(printed.toString()).doesNotContain("soleil");
    }
}
