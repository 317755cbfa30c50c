package fr.aladdin.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedCardTest {

    @ParameterizedTest
    @CsvSource({
        "'', account_signin.number_none, 0",
        "4821 570, account_signin.number_short, 1",
        "4821, account_signin.number_short, 4",
        "4821 57011, account_signin.number_long, 1",
        "4821 570I, account_signin.number_letters, 0"
    })
    void says_what_is_wrong_with_the_number_from_the_typing_alone(String number, String key, int count) {
        assertThat(typed(number, "a", "b", "c", "d").numberRemark()).contains(new TypedCard.Remark(key, count));
    }

    @ParameterizedTest
    @CsvSource({"4821 5701", "4821 5702", "00000000", "٤٨٢١ ٥٧٠١"})
    void says_nothing_about_eight_digits_whether_they_are_a_card_or_not(String number) {
        assertThat(typed(number, "a", "b", "c", "d").complete()).isTrue();
    }

    @Test
    void names_each_missing_word() {
        TypedCard typed = typed("4821 5701", "soleil", " ", "tomate", "");
        assertThat(typed.wordRemark(1)).isEmpty();
        assertThat(typed.wordRemark(2)).contains(new TypedCard.Remark("account_signin.word_none", 2));
        assertThat(typed.wordRemark(4)).contains(new TypedCard.Remark("account_signin.word_none", 4));
        assertThat(typed.complete()).isFalse();
    }

    @Test
    void takes_all_four_words_from_the_first_field() {
        assertThat(typed("4821 5701", " soleil panier, tomate  bateau ", "", "", "")
                        .words())
                .containsExactly("soleil", "panier", "tomate", "bateau");
    }

    @Test
    void leaves_the_words_where_they_were_typed_otherwise() {
        assertThat(typed("", "soleil panier", "tomate", "bateau", "").words())
                .containsExactly("soleil panier", "tomate", "bateau", "");
    }

    @Test
    void cuts_what_no_card_bears() {
        assertThat(typed("1".repeat(5000), "a", "b", "c", "d").number()).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void absent_fields_are_empty() {
        assertThat(TypedCard.read(name -> null)).isEqualTo(TypedCard.NOTHING);
    }

    @Test
    void does_not_tell_itself_to_a_log() {
        assertThat(typed("4821 5701", "soleil", "b", "c", "d").toString()).doesNotContain("4821", "soleil");
    }

    private static TypedCard typed(String number, String one, String two, String three, String four) {
        return TypedCard.read(Map.of("number", number, "word1", one, "word2", two, "word3", three, "word4", four)::get);
    }
}
