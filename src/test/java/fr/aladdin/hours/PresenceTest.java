package fr.aladdin.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-03T14:00:00, 2026-12-03T16:00:00, 120",
        "2026-12-03T14:00:59, 2026-12-03T16:00:01, 120",
        "2026-12-03T14:00:00, 2026-12-03T14:01:00, 1",
        "2026-12-03T23:30:00, 2026-12-04T00:15:00, 45"
    })
    void minutes_are_whole(LocalDateTime from, LocalDateTime to, int minutes) {
        assertThat(presence(from, to).minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2027-03-28T01:30:00, 2027-03-28T03:30:00, in spring an hour is missing, 60",
        "2026-10-25T01:30:00, 2026-10-25T03:30:00, in autumn an hour comes twice, 180"
    })
    void when_the_clock_changes_the_time_that_passed_is_counted(
            LocalDateTime from, LocalDateTime to, String when, int minutes) {
        assertThat(presence(from, to).minutes()).isEqualTo(minutes);
    }

    @Test
    void across_midnight_each_month_has_its_minutes() {
        assertThat(presence(at("2026-12-31T22:00:00"), at("2027-01-01T01:30:00"))
                        .minutesByMonth())
                .isEqualTo(Map.of(YearMonth.of(2026, 12), 120, YearMonth.of(2027, 1), 90));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-03T14:00:00, 2026-12-03T16:00:00, 60",
        "2026-12-03T15:15:00, 2026-12-03T15:30:00, 15",
        "2026-12-03T17:00:00, 2026-12-03T18:00:00, 0"
    })
    void of_two_presences_the_minutes_together_are_counted(LocalDateTime from, LocalDateTime to, int together) {
        Presence one = presence(at("2026-12-03T15:00:00"), at("2026-12-03T17:00:00"));
        assertThat(one.minutesTogether(presence(from, to))).isEqualTo(together);
        assertThat(presence(from, to).minutesTogether(one)).isEqualTo(together);
    }

    @Test
    void a_departure_at_midnight_leaves_nothing_for_the_next_month() {
        assertThat(presence(at("2026-11-30T22:00:00"), at("2026-12-01T00:00:00"))
                        .minutesByMonth())
                .isEqualTo(Map.of(YearMonth.of(2026, 11), 120));
    }

    @Test
    void months_add_up_to_the_whole_when_the_clock_changes_on_the_last_day() {
        Presence night = presence(at("2027-10-31T00:30:00"), at("2027-11-01T00:30:00"));
        assertThat(night.minutes()).isEqualTo(25 * 60);
        assertThat(night.minutesByMonth().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(night.minutes());
    }

    @Test
    void a_departure_is_after_the_arrival() {
        assertThatThrownBy(() -> presence(at("2026-12-03T14:00:10"), at("2026-12-03T14:00:50")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> presence(at("2026-12-03T16:00:00"), at("2026-12-03T14:00:00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_leaves_when_the_next_one_begins_is_not_there_twice() {
        Presence first = presence(at("2026-12-03T14:00:00"), at("2026-12-03T16:00:00"));
        assertThat(first.minutesTogether(presence(at("2026-12-03T16:00:00"), at("2026-12-03T17:00:00"))))
                .isZero();
        assertThat(first.minutesTogether(presence(at("2026-12-03T15:59:00"), at("2026-12-03T17:00:00"))))
                .isEqualTo(1);
        assertThat(first.minutesTogether(presence(at("2026-12-03T14:30:00"), at("2026-12-03T15:00:00"))))
                .isEqualTo(30);
    }

    @Test
    void more_than_twelve_hours_is_a_slip() {
        assertThat(presence(at("2026-12-03T08:00:00"), at("2026-12-03T20:00:00"))
                        .isTooLong())
                .isFalse();
        assertThat(presence(at("2026-12-03T08:00:00"), at("2026-12-03T20:01:00"))
                        .isTooLong())
                .isTrue();
    }

    private static LocalDateTime at(String local) {
        return LocalDateTime.parse(local);
    }

    private static Presence presence(LocalDateTime from, LocalDateTime to) {
        return new Presence(
                from.atZone(Presence.CALENDAR).toInstant(),
                to.atZone(Presence.CALENDAR).toInstant());
    }
}
