package fr.aladdin.personal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.language.Language;
import org.junit.jupiter.api.Test;

class TimeSpentTest {

    @Test
    void it_is_said_in_minutes_and_seconds() {
        assertThat(TimeSpent.say(134_400, Language.FRENCH)).isEqualTo("2 minutes et 14\u00a0secondes");
        assertThat(TimeSpent.say(134_400, Language.ENGLISH)).isEqualTo("2 minutes, 14 seconds");
    }

    @Test
    void what_is_nothing_is_not_said() {
        assertThat(TimeSpent.say(3_600_000, Language.FRENCH)).isEqualTo("1\u00a0heure");
        assertThat(TimeSpent.say(0, Language.FRENCH)).isEqualTo("0\u00a0seconde");
    }

    @Test
    void digits_stay_those_of_the_screen_in_arabic() {
        assertThat(TimeSpent.say(47_600, Language.ARABIC)).contains("48").contains("ثانية");
    }
}
