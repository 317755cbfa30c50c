package fr.aladdin.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidWaitTest {

    @ParameterizedTest
    @CsvSource({
        "PT0.2S, seconds, 1",
        "PT5S, seconds, 5",
        "PT58.1S, seconds, 59",
        "PT59.5S, minutes, 1",
        "PT61S, minutes, 2",
        "PT15M, minutes, 15"
    })
    void is_said_in_seconds_or_minutes_and_never_too_short(Duration delay, String unit, long count) {
        SaidWait wait = new SaidWait(delay);
        assertThat(wait.unit()).isEqualTo(unit);
        assertThat(wait.count()).isEqualTo(count);
    }
}
