package fr.aladdin.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.aladdin.workshop.Workshop;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Nobody counts in two workshops at once, whether a list says that they were there or a correction in the ledger. */
@ExtendWith(ArquillianExtension.class)
class ElsewhereIT {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Inject
    private HoursRoom here;

    @Inject
    private Attendances attendances;

    @Inject
    private Ledger ledger;

    private UUID person = new UUID(0, 0);

    @BeforeEach
    void somebody() {
        here.open(1_200);
        person = here.person("Tom");
    }

    @Test
    void minutes_taken_back_in_the_wrong_workshop_leave_room_for_the_right_one_and_do_not_come_again() {
        Workshop wrong = workshop("14:00", "16:00");
        Workshop right = workshop("14:00", "16:00");
        record(wrong, "14:00", "16:00");
        ledger.validate(wrong, here.validator());
        assertEquals(Map.of(person, Refusal.ELSEWHERE), sheet(right, "14:00", "16:00"));
        correct(wrong, -120);
        assertEquals(Map.of(), sheet(right, "14:00", "16:00"));
        refused(right, () -> correct(wrong, 120));
        ledger.validate(right, here.validator());
        assertEquals(120, ledger.personMinutes(here.bill(MARCH)));
    }

    @Test
    void minutes_added_by_a_correction_are_in_the_way_of_a_list_of_the_same_time() {
        Workshop one = workshop("14:00", "16:00");
        Workshop other = workshop("14:00", "16:00");
        ledger.validate(one, here.validator());
        correct(one, 60);
        assertEquals(Map.of(person, Refusal.ELSEWHERE), sheet(other, "14:30", "16:00"));
        assertEquals(Map.of(), sheet(other, "15:00", "16:00"));
    }

    @Test
    void a_departure_noted_too_late_and_taken_back_is_not_in_the_way_of_what_followed() {
        Workshop early = workshop("12:00", "14:00");
        Workshop late = workshop("14:00", "16:00");
        record(early, "12:00", "15:00");
        ledger.validate(early, here.validator());
        ledger.validate(late, here.validator());
        refused(early, () -> correct(late, 120));
        correct(early, -60);
        correct(late, 120);
        assertEquals(240, ledger.personMinutes(here.bill(MARCH)));
    }

    @Test
    void whoever_was_forgotten_before_may_still_have_stayed_a_little_longer_afterwards() {
        Workshop early = workshop("12:00", "14:00");
        Workshop late = workshop("14:00", "16:00");
        record(late, "14:00", "16:00");
        ledger.validate(early, here.validator());
        ledger.validate(late, here.validator());
        correct(early, 120);
        correct(late, 10);
        assertEquals(250, ledger.personMinutes(here.bill(MARCH)));
    }

    @Test
    void of_three_workshops_in_a_row_none_is_given_the_time_of_another() {
        Workshop first = workshop("12:00", "14:00");
        Workshop second = workshop("14:00", "16:00");
        Workshop third = workshop("16:00", "18:00");
        record(second, "14:00", "16:00");
        List.of(first, second, third).forEach(one -> ledger.validate(one, here.validator()));
        correct(third, 120);
        correct(second, 60);
        refused(second, () -> correct(first, 120));
        correct(first, 60);
        assertEquals(360, ledger.personMinutes(here.bill(MARCH)));
    }

    @Test
    void whoever_was_moved_to_the_right_workshop_may_still_have_come_early_to_the_next() {
        Workshop wrong = workshop("14:00", "16:00");
        Workshop right = workshop("14:00", "16:00");
        Workshop next = workshop("16:00", "18:00");
        record(wrong, "14:00", "16:00");
        ledger.validate(wrong, here.validator());
        correct(wrong, -120);
        record(right, "14:00", "15:50");
        record(next, "16:00", "18:00");
        List.of(right, next).forEach(one -> ledger.validate(one, here.validator()));
        correct(next, 10);
        assertEquals(240, ledger.personMinutes(here.bill(MARCH)));
    }

    @Test
    void what_was_added_before_one_workshop_is_not_in_the_way_after_another() {
        Workshop first = workshop("12:00", "14:00");
        Workshop second = workshop("14:00", "16:00");
        record(first, "12:00", "14:00");
        record(second, "14:00", "16:00");
        List.of(first, second).forEach(one -> ledger.validate(one, here.validator()));
        correct(first, 10);
        correct(second, 10);
        Workshop third = workshop("16:00", "18:00");
        assertEquals(Map.of(person, Refusal.ELSEWHERE), sheet(third, "16:00", "18:00"));
        assertEquals(Map.of(), sheet(third, "16:10", "18:00"));
    }

    @Test
    void minutes_taken_back_once_leave_room_once() {
        Workshop wrong = workshop("14:00", "16:00");
        record(wrong, "14:00", "16:00");
        ledger.validate(wrong, here.validator());
        correct(wrong, -60);
        assertEquals(Map.of(), sheet(workshop("14:00", "16:00"), "14:00", "15:00"));
        assertEquals(Map.of(person, Refusal.ELSEWHERE), sheet(workshop("14:00", "16:00"), "15:00", "16:00"));
    }

    private Workshop workshop(String from, String to) {
        return here.workshop(here.plan(here.room(), here.staff("Autre")), "2026-03-05", from, to);
    }

    private void record(Workshop workshop, String from, String to) {
        attendances.record(workshop, person, at(from), at(to), here.trainer());
    }

    private Map<UUID, Refusal> sheet(Workshop workshop, String from, String to) {
        Map<UUID, Attendances.Times> sheet = Map.of(person, new Attendances.Times(at(from), at(to)));
        return HoursRoom.reasons(attendances.recordSheet(workshop, sheet, Map.of(), "", here.trainer()));
    }

    private void correct(Workshop workshop, int minutes) {
        ledger.correct(workshop, person, MARCH, MARCH, minutes, "liste fausse", here.validator());
    }

    private static Instant at(String time) {
        return HoursRoom.at("2026-03-05T" + time);
    }

    private static void refused(Workshop inTheWay, Executable act) {
        Refused refused = assertThrows(Refused.class, act);
        assertEquals(Refusal.COUNTED_ELSEWHERE, refused.reason());
        assertEquals(inTheWay.id(), refused.elsewhere().orElseThrow().id());
    }
}
