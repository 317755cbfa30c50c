package fr.aladdin.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.network.Room;
import fr.aladdin.workshop.Enrolled;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.PlanRefusals;
import fr.aladdin.workshop.Slot;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What of a workshop still changes once it has begun, and a series that is called off from one date on. */
@ExtendWith(ArquillianExtension.class)
class BegunWorkshopIT {

    @Inject
    private HoursRoom here;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Workshops workshops;

    @Inject
    private PlanRefusals refusals;

    @Inject
    private Attendances attendances;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    private List<Room> room = List.of();

    @BeforeEach
    void a_room_around_the_clock() {
        here.open(1_200);
        room = List.of(here.roomAroundTheClock());
    }

    @Test
    void more_seats_in_a_running_workshop_are_for_whoever_waits_and_its_time_stays() {
        Workshop running = running();
        List<UUID> people = Stream.of("Un", "Deux", "Trois", "Quatre", "Cinq", "Six")
                .map(here::person)
                .toList();
        enrolments.enrol(running.id(), people, here.trainer(), HoursRoom.EVERYWHERE);
        assertEquals(1, waiting(running));
        assertTrue(staff(running, 6, Set.of(here.trainer())));
        assertEquals(0, waiting(running));
        assertEquals(6, enrolments.seatOf(running.id(), people.get(5)));
        assertEquals(running.startsAt(), here.find(running.id()).startsAt());
        assertFalse(staff(running, 7, Set.of(here.trainer())), "a form that was read before");
    }

    @Test
    void of_a_running_workshop_seats_and_trainers_are_refused_and_what_has_happened_is_not() {
        Workshop running = running();
        UUID other = here.staff("Autre");
        here.workshopThatIsOn(here.plan(room(), other, 2));
        assertEquals(
                Set.of(fr.aladdin.workshop.Refusal.ROOM_FULL, fr.aladdin.workshop.Refusal.TRAINER_TAKEN),
                refusals.ofBegun(running.planWith(9, Set.of(other)), running));
        Workshop past = here.workshop(room(), "2026-09-01", "14:00", "16:00");
        assertEquals(Set.of(), refusals.ofBegun(past.planWith(6, Set.of(other)), past));
        assertThrows(RuntimeException.class, () -> staff(coming(), 6, Set.of(other)));
    }

    @Test
    void whoever_led_it_and_is_taken_off_afterwards_does_not_validate_it() {
        Workshop past = here.workshop(room(), "2026-09-01", "14:00", "16:00");
        assertTrue(staff(past, 5, Set.of(here.staff("Autre"))));
        Workshop now = here.find(past.id());
        assertFalse(now.trainers().contains(here.trainer()));
        String read = Attendances.mark(attendances.list(now.id()));
        assertEquals(
                Refusal.OWN_RECORD,
                assertThrows(Refused.class, () -> ledger.validate(now, read, here.trainer()))
                        .reason());
        ledger.validate(now, read, here.validator());
        assertThrows(RuntimeException.class, () -> staff(here.find(now.id()), 6, Set.of(here.trainer())));
    }

    @Test
    void a_series_is_called_off_from_one_date_on_but_for_what_is_over_or_signed() {
        Slot now = here.aroundNow();
        List<Slot> slots = new Slot(now.day().minusWeeks(1), now.from(), now.to()).everyWeek(4);
        List<Workshop> series =
                workshops.plan(here.plan(room(), here.trainer()), slots, here.trainer(), HoursRoom.EVERYWHERE);
        UUID person = here.person("Un");
        enrolments.enrol(series.get(1).id(), List.of(person), here.trainer(), HoursRoom.EVERYWHERE);
        attendances.arrive(series.get(1), person, clock.instant(), Attendance.Means.TRAINER, here.trainer());
        assertEquals(1, workshops.cancelFrom(series.get(3).id(), here.trainer(), HoursRoom.EVERYWHERE));
        assertEquals(List.of(false, false, false, true), calledOff(series));
        assertEquals(1, workshops.cancelFrom(series.get(0).id(), here.trainer(), HoursRoom.EVERYWHERE));
        assertEquals(List.of(false, false, true, true), calledOff(series));
        assertEquals(0, workshops.cancelFrom(series.get(0).id(), here.trainer(), HoursRoom.EVERYWHERE));
    }

    private Room room() {
        return room.get(0);
    }

    private Workshop running() {
        return here.workshopThatIsOn(here.plan(room(), here.trainer()));
    }

    private Workshop coming() {
        return here.workshop(room(), "2030-03-11", "14:00", "16:00");
    }

    private boolean staff(Workshop read, int seats, Set<UUID> trainers) {
        return enrolments.staff(read.id(), seats, trainers, read.version(), here.trainer(), HoursRoom.EVERYWHERE);
    }

    private long waiting(Workshop workshop) {
        return enrolments.list(workshop.id()).stream()
                .filter(Enrolled::isWaiting)
                .count();
    }

    private List<Boolean> calledOff(List<Workshop> series) {
        return series.stream().map(one -> here.find(one.id()).cancelled()).toList();
    }
}
