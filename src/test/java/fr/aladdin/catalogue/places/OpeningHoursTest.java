package fr.aladdin.catalogue.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    @Test
    void days_and_hours_of_the_national_example_are_understood() {
        OpeningHours hours = OpeningHours.read("Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00");
        assertThat(hours.lines())
                .containsExactly(
                        new OpeningHours.Line(
                                List.of(new OpeningHours.Days(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                                List.of(
                                        new OpeningHours.Hours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                                        new OpeningHours.Hours(LocalTime.of(14, 0), LocalTime.of(18, 30)))),
                        new OpeningHours.Line(
                                List.of(new OpeningHours.Days(DayOfWeek.SATURDAY, DayOfWeek.SATURDAY)),
                                List.of(new OpeningHours.Hours(LocalTime.of(8, 30), LocalTime.of(12, 0)))));
    }

    @Test
    void several_days_share_their_hours() {
        assertThat(OpeningHours.read("Mo,We-Fr 14:00-18:00").lines().get(0).days())
                .containsExactly(
                        new OpeningHours.Days(DayOfWeek.MONDAY, DayOfWeek.MONDAY),
                        new OpeningHours.Days(DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24/7", "Mo-Fr 9:00-12:00", "PH off", "Mo 09:00-12:00; Dec 25 off", "Mo 25:00-26:00"})
    void what_says_more_stays_as_it_is_written(String written) {
        OpeningHours hours = OpeningHours.read(written);
        assertThat(hours.understood()).isFalse();
        assertThat(hours.written()).isEqualTo(written);
    }
}
