package fr.aladdin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"48215701", "4821 5701", " 48.21.57.01 ", "4821-5701", "٤٨٢١٥٧٠١"})
    void is_read_however_it_is_spaced_and_in_the_digits_of_any_script(String typed) {
        assertThat(CardNumber.read(typed)).contains(new CardNumber("48215701"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4821 570", "4821 57011", "4821 570I", "carte 4821 5701"})
    void is_not_read_when_digits_are_missing_or_letters_are_among_them(String typed) {
        assertThat(CardNumber.read(typed)).isEmpty();
    }

    @Test
    void one_mistyped_digit_never_makes_another_card() {
        String right = "48215701";
        for (int place = 0; place < right.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != right.charAt(place)) {
                    String mistyped = right.substring(0, place) + digit + right.substring(place + 1);
                    assertThat(CardNumber.read(mistyped)).as(mistyped).isEmpty();
                }
            }
        }
    }

    @Test
    void drawn_numbers_read_back_as_printed() {
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < 100; i++) {
            CardNumber drawn = CardNumber.draw(random);
            assertThat(CardNumber.read(drawn.printed())).contains(drawn);
        }
    }

    @Test
    void a_number_with_a_wrong_check_digit_cannot_be_made() {
        assertThatThrownBy(() -> new CardNumber("48215700")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void does_not_tell_itself_to_a_log() {
        assertThat(new CardNumber("48215701").toString()).doesNotContainPattern("[0-9]");
    }
}
