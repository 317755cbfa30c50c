package fr.aladdin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "48 21 57 01 93",
                "4821570193",
                "48.21.57.01.93",
                "48\u00a021-57\u202f0193",
                " 4821570193 ",
                "٤٨٢١٥٧٠١٩٣"
            })
    void it_is_read_as_people_write_it(String typed) {
        assertThat(SlipCode.read(typed)).contains(new SlipCode("4821570193"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "482157019", "48215701933", "abcdefghij"})
    void anything_else_is_no_code(String typed) {
        assertThat(SlipCode.read(typed)).isEmpty();
    }

    @Test
    void what_is_drawn_is_printed_in_pairs_and_read_again() {
        SlipCode drawn = SlipCode.draw(new SecureRandom());
        assertThat(drawn.printed()).matches("(\\d\\d ){4}\\d\\d");
        assertThat(SlipCode.read(drawn.printed())).contains(drawn);
        assertThat(drawn).hasToString("SlipCode[…]");
    }
}
