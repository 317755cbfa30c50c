package fr.aladdin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeSpentTest {

    @Test
    void it_is_said_in_minutes_and_seconds() {
        assertThat(TimeSpent.say(Duration.ofMillis(134_400), Language.FRENCH))
                .isEqualTo("2 minutes et 14\u00a0secondes");
        assertThat(TimeSpent.say(Duration.ofMillis(134_400), Language.ENGLISH)).isEqualTo("2 minutes, 14 seconds");
    }

    @Test
    void what_is_nothing_is_not_said() {
        assertThat(TimeSpent.say(Duration.ofHours(1), Language.FRENCH)).isEqualTo("1\u00a0heure");
        assertThat(TimeSpent.say(Duration.ZERO, Language.FRENCH)).isEqualTo("0\u00a0seconde");
    }

    @Test
    void hours_are_not_told_to_the_second_nor_days_to_the_minute() {
        assertThat(TimeSpent.say(Duration.ofSeconds(3_725), Language.FRENCH)).isEqualTo("1\u00a0heure et 2 minutes");
        assertThat(TimeSpent.say(Duration.ofMinutes(2 * 24 * 60 + 61), Language.ENGLISH))
                .isEqualTo("2 days, 1 hour");
    }

    @Test
    void digits_stay_those_of_the_screen_in_arabic() {
        assertThat(TimeSpent.say(Duration.ofMillis(47_600), Language.ARABIC))
                .contains("48")
                .contains("ثانية");
    }
}
