package fr.aladdin.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.workshop.Workshop;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Somebody leaves a workshop that goes on, and comes back. */
@ExtendWith(ArquillianExtension.class)
class AbsenceIT {

    @Inject
    private HoursRoom here;

    @Inject
    private Attendances attendances;

    @Inject
    private Clock clock;

    private UUID person = new UUID(0, 0);
    private List<Workshop> today = List.of();

    @BeforeEach
    void somebody_in_a_workshop_that_is_on() {
        here.open(1_200);
        person = here.person("Edna");
        today = List.of(here.workshopThatIsOn());
        attendances.arrive(on(), person, ago(40), Attendance.Means.CARD, person);
    }

    @Test
    void whoever_comes_back_later_is_not_counted_for_the_time_away() {
        attendances.leave(on(), person, ago(30), person);
        attendances.comeBack(on(), person, person);
        attendances.leave(on(), person, clock.instant(), person);
        assertEquals(30, written().minutesAway());
        assertEquals(Optional.of(10), written().minutes());
        assertEquals(10, attendances.list(on().id()).get(0).minutes().orElseThrow());
        assertEquals(List.of(AttendanceChange.RETURNED), reasons());
    }

    @Test
    void a_departure_noted_ahead_is_taken_back_while_the_workshop_goes_on() {
        attendances.leave(on(), person, clock.instant().plus(Duration.ofMinutes(9)), here.trainer());
        attendances.comeBack(on(), person, here.trainer());
        assertTrue(written().leftAt().isEmpty());
        assertEquals(0, written().minutesAway());
    }

    @Test
    void whoever_was_elsewhere_for_some_minutes_was_away_and_made_no_slip() {
        Workshop other = another();
        attendances.leave(on(), person, ago(8), person);
        attendances.arrive(other, person, ago(6), Attendance.Means.TRAINER, here.trainer());
        attendances.leave(other, person, ago(2), here.trainer());
        attendances.comeBack(on(), person, person);
        assertEquals(8, written().minutesAway());
    }

    @Test
    void nobody_takes_back_a_departure_that_a_trainer_noted() {
        attendances.leave(on(), person, ago(5), here.trainer());
        refused(Refusal.NOTED_BY_TRAINER, () -> attendances.comeBack(on(), person, person));
        attendances.comeBack(on(), person, here.trainer());
        assertTrue(written().leftAt().isEmpty());
    }

    @Test
    void nobody_takes_back_a_departure_that_a_trainer_corrected() {
        attendances.leave(on(), person, ago(5), person);
        attendances.correct(on(), person, new Attendances.Times(ago(40), ago(20)), "partie plus tôt", here.trainer());
        refused(Refusal.NOTED_BY_TRAINER, () -> attendances.comeBack(on(), person, person));
        assertEquals(Optional.of(20), written().minutes());
    }

    @Test
    void a_departure_that_stands_already_is_not_noted_once_more() {
        attendances.leave(on(), person, ago(20), person);
        refused(Refusal.CHANGED_MEANWHILE, () -> attendances.leave(on(), person, clock.instant(), here.trainer()));
        assertEquals(Optional.of(20), written().minutes());
    }

    @Test
    void an_absence_that_was_none_is_counted_again_with_a_reason_and_the_list_has_changed() {
        attendances.leave(on(), person, ago(30), person);
        attendances.comeBack(on(), person, person);
        attendances.leave(on(), person, clock.instant(), person);
        String read = Attendances.mark(attendances.list(on().id()));
        refused(Refusal.REASON_MISSING, () -> attendances.forgetAbsences(on(), person, " ", here.trainer()));
        attendances.forgetAbsences(on(), person, "aidait sa voisine", here.trainer());
        assertEquals(Optional.of(40), written().minutes());
        assertEquals(List.of(AttendanceChange.RETURNED, "aidait sa voisine"), reasons());
        assertTrue(!read.equals(Attendances.mark(attendances.list(on().id()))));
    }

    @Test
    void whoever_was_in_another_workshop_meanwhile_comes_back_leaves_and_is_counted_once() {
        Workshop other = another();
        attendances.leave(on(), person, ago(30), person);
        attendances.arrive(other, person, ago(28), Attendance.Means.TRAINER, here.trainer());
        attendances.leave(other, person, ago(12), here.trainer());
        attendances.comeBack(on(), person, person);
        refused(Refusal.ELSEWHERE, () -> attendances.forgetAbsences(on(), person, "erreur", here.trainer()));
        assertEquals(Map.of(), attendances.everyoneLeft(on(), here.trainer()));
        assertEquals(Optional.of(10), written().minutes());
    }

    @Test
    void a_sheet_changes_a_time_signed_with_the_card_only_with_a_reason() {
        Map<UUID, Attendances.Times> sheet = Map.of(person, new Attendances.Times(ago(50), null));
        assertEquals(
                Map.of(person, Refusal.SIGNED_WITH_CARD),
                HoursRoom.reasons(attendances.recordSheet(on(), sheet, Map.of(), "", here.trainer())));
        assertEquals(Map.of(), attendances.recordSheet(on(), sheet, Map.of(), "carte oubliée d’abord", here.trainer()));
        assertEquals(List.of("carte oubliée d’abord"), reasons());
    }

    private Workshop on() {
        return today.get(0);
    }

    private Attendance written() {
        return attendances.find(on().id(), person).orElseThrow();
    }

    private List<String> reasons() {
        return attendances.listChanges(on().id()).stream()
                .map(AttendanceChange::reason)
                .toList();
    }

    private Instant ago(int minutes) {
        return clock.instant().minus(Duration.ofMinutes(minutes));
    }

    /** Another workshop at the same time, in another room. */
    private Workshop another() {
        return here.workshopThatIsOn(here.plan(here.roomAroundTheClock(), here.staff("Autre")));
    }

    private static void refused(Refusal reason, Executable act) {
        assertEquals(reason, assertThrows(Refused.class, act).reason());
    }
}
