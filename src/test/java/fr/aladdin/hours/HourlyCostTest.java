package fr.aladdin.hours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourlyCostTest {

    @ParameterizedTest(name = "{1} minutes at {0} cents an hour are {2} cents")
    @CsvSource({
        "1200, 60, 1200",
        "1200, 1, 20",
        "1250, 7, 146",
        "1210, 3, 61",
        "1210, -3, -61",
        "1200, 0, 0",
        "1200, 28800000, 576000000"
    })
    void an_amount_is_rounded_once(int cents, long minutes, long amount) {
        assertThat(new HourlyCost(cents).amount(minutes)).isEqualTo(amount);
    }
}
