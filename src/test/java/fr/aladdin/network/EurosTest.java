package fr.aladdin.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTest {

    @ParameterizedTest
    @CsvSource({"12,1200", "'12,5',1250", "12.05,1205", "'12,50 €',1250", "0,0", "' 1 200 ',120000"})
    void an_amount_is_read_as_people_write_it(String typed, long cents) {
        assertThat(Euros.read(typed)).contains(new Euros(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "douze", "-3", "12,345", "1,2,3", "99999"})
    void what_is_no_amount_is_not_guessed(String typed) {
        assertThat(Euros.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1200,'12,00'", "5,'0,05'", "-600,'-6,00'"})
    void an_amount_is_written_with_a_comma(long cents, String written) {
        assertThat(new Euros(cents).written()).isEqualTo(written);
    }
}
