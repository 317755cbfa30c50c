package fr.aladdin.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiretTest {

    /** The first is the example of the national register itself; 356 000 000 is the post office. */
    @ParameterizedTest
    @CsvSource({
        "732 829 320 00074,true",
        "73282932000074,true",
        "73282932000075,false",
        "35600000049837,true",
        "7328293200007,false",
        "'',true"
    })
    void a_number_that_cannot_have_been_given_is_seen(String typed, boolean sound) {
        assertThat(Siret.read(typed).isSound()).isEqualTo(sound);
    }
}
