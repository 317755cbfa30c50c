package fr.aladdin.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID TRAINER = UUID.randomUUID();

    @Test
    void an_absence_is_taken_off_the_minutes() {
        Attendance attendance = arrived("2026-12-03T14:00");
        attendance.leave(HoursRoom.at("2026-12-03T14:40"), PERSON);
        back(attendance, "2026-12-03T15:05");
        assertThat(attendance.leftAt()).isEmpty();
        assertThat(attendance.minutes()).isEmpty();
        attendance.leave(HoursRoom.at("2026-12-03T16:00"), PERSON);
        assertThat(attendance.minutesAway()).isEqualTo(25);
        assertThat(attendance.minutes()).hasValue(95);
    }

    @Test
    void a_departure_that_is_taken_back_at_once_was_none() {
        Attendance attendance = arrived("2026-12-03T14:00");
        attendance.leave(HoursRoom.at("2026-12-03T14:40"), PERSON);
        AttendanceChange change = back(attendance, "2026-12-03T14:49");
        assertThat(change.reason()).isEqualTo(AttendanceChange.BACK);
        assertThat(attendance.minutesAway()).isZero();
    }

    @Test
    void an_absence_over_midnight_is_taken_off_both_months() {
        Attendance attendance = arrived("2026-12-31T22:00");
        attendance.leave(HoursRoom.at("2026-12-31T23:30"), PERSON);
        back(attendance, "2027-01-01T00:15");
        attendance.leave(HoursRoom.at("2027-01-01T01:00"), PERSON);
        assertThat(attendance.minutesByMonth().orElseThrow())
                .isEqualTo(Map.of(YearMonth.of(2026, 12), 90, YearMonth.of(2027, 1), 45));
    }

    @Test
    void a_month_that_somebody_was_away_for_has_no_minutes() {
        Attendance attendance = arrived("2026-12-31T22:00");
        attendance.leave(HoursRoom.at("2026-12-31T23:00"), PERSON);
        back(attendance, "2027-01-01T00:15");
        attendance.leave(HoursRoom.at("2027-01-01T00:15"), PERSON);
        assertThat(attendance.minutesByMonth().orElseThrow()).isEqualTo(Map.of(YearMonth.of(2026, 12), 60));
    }

    @Test
    void whoever_is_said_to_have_left_in_the_midst_of_an_absence_was_there_until_then() {
        Attendance attendance = awayInBetween();
        AttendanceChange change = attendance.correct(
                HoursRoom.at("2026-12-03T14:00"), HoursRoom.at("2026-12-03T14:50"), "partie plus tôt", TRAINER, now());
        assertThat(change.awayBefore()).isEqualTo(25);
        assertThat(attendance.minutes()).hasValue(50);
    }

    @Test
    void an_absence_until_the_departure_stays_when_the_arrival_is_corrected() {
        Attendance attendance = arrived("2026-12-03T14:05");
        attendance.leave(HoursRoom.at("2026-12-03T15:00"), PERSON);
        back(attendance, "2026-12-03T16:00");
        attendance.leave(HoursRoom.at("2026-12-03T16:00"), PERSON);
        attendance.correct(
                HoursRoom.at("2026-12-03T14:00"), HoursRoom.at("2026-12-03T16:00"), "arrivée avant", TRAINER, now());
        assertThat(attendance.minutes()).hasValue(60);
    }

    @Test
    void a_departure_is_the_persons_own_until_somebody_else_changes_it() {
        Attendance attendance = arrived("2026-12-03T14:05");
        attendance.correct(HoursRoom.at("2026-12-03T14:00"), null, "arrivée avant", TRAINER, now());
        attendance.leave(HoursRoom.at("2026-12-03T15:00"), PERSON);
        assertThat(attendance.isOwnDeparture()).isTrue();
        attendance.correct(
                HoursRoom.at("2026-12-03T14:00"), HoursRoom.at("2026-12-03T14:50"), "partie avant", TRAINER, now());
        assertThat(attendance.isOwnDeparture()).isFalse();
    }

    @Test
    void a_correction_of_the_ends_leaves_an_absence_between_them() {
        Attendance attendance = awayInBetween();
        attendance.correct(
                HoursRoom.at("2026-12-03T14:10"), HoursRoom.at("2026-12-03T15:30"), "partie plus tôt", TRAINER, now());
        assertThat(attendance.minutes()).hasValue(55);
    }

    @Test
    void an_absence_that_was_none_is_counted_again() {
        Attendance attendance = awayInBetween();
        AttendanceChange change = attendance.forgetAbsences("aidait sa voisine", TRAINER, now());
        assertThat(change.awayBefore()).isEqualTo(25);
        assertThat(attendance.minutes()).hasValue(120);
    }

    @Test
    void the_times_of_somebody_leave_their_absences_out() {
        Attendance attendance = awayInBetween();
        back(attendance, "2026-12-03T16:20");
        assertThat(attendance.pieces(between("14:00", "17:00")))
                .containsExactly(between("14:00", "14:40"), between("15:05", "16:00"), between("16:20", "17:00"));
        assertThat(attendance.pieces(between("14:00", "16:20")))
                .containsExactly(between("14:00", "14:40"), between("15:05", "16:00"));
    }

    @Test
    void only_times_signed_by_the_person_count_as_signed() {
        Attendance attendance = arrived("2026-12-03T14:00");
        attendance.leave(HoursRoom.at("2026-12-03T16:00"), TRAINER);
        assertThat(attendance.isSignedOtherwise(HoursRoom.at("2026-12-03T14:00"), HoursRoom.at("2026-12-03T15:00")))
                .isFalse();
        assertThat(attendance.isSignedOtherwise(HoursRoom.at("2026-12-03T13:55"), HoursRoom.at("2026-12-03T16:00")))
                .isTrue();
    }

    private static AttendanceChange back(Attendance attendance, String local) {
        Instant now = HoursRoom.at(local);
        return attendance.comeBack(attendance.isSlip(now), PERSON, now);
    }

    private static Attendance awayInBetween() {
        Attendance attendance = arrived("2026-12-03T14:00");
        attendance.leave(HoursRoom.at("2026-12-03T14:40"), PERSON);
        back(attendance, "2026-12-03T15:05");
        attendance.leave(HoursRoom.at("2026-12-03T16:00"), PERSON);
        return attendance;
    }

    private static Presence between(String from, String to) {
        return new Presence(HoursRoom.at("2026-12-03T" + from), HoursRoom.at("2026-12-03T" + to));
    }

    private static Attendance arrived(String local) {
        return new Attendance(
                UUID.randomUUID(), PERSON, HoursRoom.at(local), Attendance.Means.CARD, PERSON, HoursRoom.at(local));
    }

    private static Instant now() {
        return HoursRoom.at("2026-12-03T18:00");
    }
}
