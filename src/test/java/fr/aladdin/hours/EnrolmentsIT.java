package fr.aladdin.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.network.Room;
import fr.aladdin.training.Scope;
import fr.aladdin.workshop.Enrolled;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.PlanRefusals;
import fr.aladdin.workshop.Refusal;
import fr.aladdin.workshop.Slot;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.WorkshopLine;
import fr.aladdin.workshop.Workshops;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has a seat in a workshop, and what cannot be planned. */
@ExtendWith(ArquillianExtension.class)
class EnrolmentsIT {

    private static final Scope NOWHERE = new Scope(false, Set.of(UUID.randomUUID()), Set.of());

    @Inject
    private HoursRoom here;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Workshops workshops;

    @Inject
    private PlanRefusals refusals;

    private Room room = new Room(new UUID(0, 0), "", 1, LocalTime.MIN, LocalTime.NOON);

    @BeforeEach
    void a_room_of_a_partner() {
        here.open(1_200);
        room = here.room();
    }

    @Test
    void beyond_the_seats_people_wait_and_a_free_seat_goes_to_whoever_waited_longest() {
        Workshop workshop = here.workshop(room, "2027-03-04", "14:00", "16:00");
        List<UUID> people = new ArrayList<>();
        for (String name : List.of("Un", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept")) {
            people.add(here.person(name));
        }
        enrolments.enrol(workshop.id(), people, here.trainer(), HoursRoom.EVERYWHERE);
        assertEquals(List.of("Six", "Sept"), names(workshop, true));
        enrolments.leave(workshop.id(), people.get(1), here.trainer(), HoursRoom.EVERYWHERE);
        assertEquals(List.of("Sept"), names(workshop, true));
        assertEquals(List.of("Un", "Trois", "Quatre", "Cinq", "Six"), names(workshop, false));
        assertEquals(
                2,
                enrolments
                        .find(workshop.id(), people.get(5))
                        .orElseThrow()
                        .seat()
                        .orElseThrow());
    }

    @Test
    void whoever_sits_where_another_is_placed_takes_the_other_seat() {
        Workshop workshop = here.workshop(room, "2027-03-04", "14:00", "16:00");
        UUID one = here.person("Un");
        UUID two = here.person("Deux");
        enrolments.enrol(workshop.id(), List.of(one, two), here.trainer(), HoursRoom.EVERYWHERE);
        assertEquals(Enrolments.Seating.SWAPPED, sit(workshop, two, 1));
        assertEquals(2, enrolments.seatOf(workshop.id(), one));
        assertEquals(1, enrolments.seatOf(workshop.id(), two));
        assertEquals(Enrolments.Seating.FREE, sit(workshop, two, null));
        assertEquals(Enrolments.Seating.TAKEN, sit(workshop, two, 2));
        assertEquals(0, enrolments.seatOf(workshop.id(), one));
        assertEquals(2, enrolments.seatOf(workshop.id(), two));
    }

    private Enrolments.Seating sit(Workshop workshop, UUID person, @Nullable Integer seat) {
        return enrolments.sit(workshop.id(), person, seat, here.trainer(), HoursRoom.EVERYWHERE);
    }

    @Test
    void a_workshop_of_another_place_is_like_none() {
        Workshop workshop = here.workshop(room, "2027-03-04", "14:00", "16:00");
        UUID stranger = here.staff("Ailleurs");
        UUID person = here.person("Un");
        assertTrue(workshops.find(workshop.id(), stranger, NOWHERE).isEmpty());
        assertThrows(RuntimeException.class, () -> enrolments.enrol(workshop.id(), List.of(person), stranger, NOWHERE));
        assertThrows(RuntimeException.class, () -> workshops.cancel(workshop.id(), stranger, NOWHERE));
        assertEquals(
                List.of(),
                workshops.list(HoursRoom.at("2027-03-01T00:00"), HoursRoom.at("2027-04-01T00:00"), stranger, NOWHERE));
    }

    @Test
    void what_cannot_be_is_refused_with_its_reason() {
        here.workshop(room, "2027-03-04", "14:00", "16:00");
        UUID other = here.staff("Autre");
        assertEquals(
                Set.of(Refusal.TRAINER_TAKEN),
                refusals.of(here.plan(room, here.trainer()), HoursRoom.slot("2027-03-04", "15:00", "17:00"), null));
        assertEquals(
                Set.of(), refusals.of(here.plan(room, other), HoursRoom.slot("2027-03-04", "15:00", "17:00"), null));
        here.workshop(here.plan(room, other), "2027-03-04", "14:00", "16:00");
        assertEquals(
                Set.of(Refusal.ROOM_FULL),
                refusals.of(
                        here.plan(room, here.staff("Tiers")), HoursRoom.slot("2027-03-04", "15:00", "17:00"), null));
        assertEquals(
                Set.of(Refusal.OUTSIDE_HOURS),
                refusals.of(here.plan(room, other), HoursRoom.slot("2027-03-05", "19:00", "21:00"), null));
        assertEquals(
                Set.of(Refusal.OUTSIDE_PROGRAMME),
                refusals.of(here.plan(room, other), HoursRoom.slot("2031-03-05", "14:00", "16:00"), null));
    }

    @Test
    void workshops_that_follow_each_other_take_the_same_seats() {
        here.workshop(here.plan(room, here.staff("Un")), "2027-03-09", "14:00", "15:00");
        here.workshop(here.plan(room, here.staff("Deux")), "2027-03-09", "15:00", "16:00");
        Slot both = HoursRoom.slot("2027-03-09", "14:00", "16:00");
        assertEquals(Set.of(), refusals.of(here.plan(room, here.trainer(), 5), both, null));
        assertEquals(Set.of(Refusal.ROOM_FULL), refusals.of(here.plan(room, here.trainer(), 6), both, null));
    }

    @Test
    void a_room_that_is_open_around_the_clock_is_used_over_midnight() {
        Slot night = HoursRoom.slot("2027-03-10", "22:00", "01:00");
        assertEquals(Set.of(Refusal.OUTSIDE_HOURS), refusals.of(here.plan(room, here.trainer()), night, null));
        assertEquals(Set.of(), refusals.of(here.plan(here.roomAroundTheClock(), here.trainer()), night, null));
    }

    @Test
    void fewer_seats_than_people_are_refused_and_more_seats_are_for_whoever_waits() {
        Workshop workshop = here.workshop(room, "2030-03-11", "14:00", "16:00");
        Slot slot = HoursRoom.slot("2030-03-11", "14:00", "16:00");
        List<UUID> people = Stream.of("Un", "Deux", "Trois", "Quatre", "Cinq", "Six")
                .map(here::person)
                .toList();
        enrolments.enrol(workshop.id(), people, here.trainer(), HoursRoom.EVERYWHERE);
        assertEquals(
                Set.of(Refusal.FEWER_THAN_ENROLLED),
                refusals.of(here.plan(room, here.trainer(), 4), slot, workshop.id()));
        assertTrue(arrange(workshop, slot, 6));
        assertEquals(List.of(), names(workshop, true));
        assertEquals(6, enrolments.seatOf(workshop.id(), people.get(5)));
        enrolments.leave(workshop.id(), people.get(0), here.trainer(), HoursRoom.EVERYWHERE);
        assertTrue(arrange(here.find(workshop.id()), slot, 5));
        assertEquals(1, enrolments.seatOf(workshop.id(), people.get(5)));
    }

    @Test
    void a_plan_that_somebody_else_has_changed_since_it_was_read_stays_as_they_left_it() {
        Workshop read = here.workshop(room, "2030-03-18", "14:00", "16:00");
        Slot slot = HoursRoom.slot("2030-03-19", "10:00", "12:00");
        assertTrue(arrange(read, slot, 5));
        assertFalse(arrange(read, HoursRoom.slot("2030-03-18", "14:00", "16:00"), 6));
        Workshop now = here.find(read.id());
        assertEquals(HoursRoom.at("2030-03-19T10:00"), now.startsAt());
        assertTrue(arrange(now, slot, 6));
    }

    private boolean arrange(Workshop read, Slot slot, int seats) {
        return enrolments.arrange(
                read.id(),
                here.plan(room, here.trainer(), seats),
                slot,
                read.version(),
                here.trainer(),
                HoursRoom.EVERYWHERE);
    }

    @Test
    void whoever_leads_a_workshop_elsewhere_reads_it_until_a_month_after() {
        UUID guest = here.staff("Invitée");
        Workshop over = here.workshop(here.plan(room, guest), "2026-09-01", "14:00", "16:00");
        Workshop coming = here.workshop(here.plan(room, guest), "2030-03-12", "14:00", "16:00");
        assertTrue(workshops.find(over.id(), guest, NOWHERE).isEmpty());
        assertTrue(workshops.find(coming.id(), guest, NOWHERE).isPresent());
        assertEquals(
                List.of(coming.id()),
                workshops
                        .list(HoursRoom.at("2026-09-01T00:00"), HoursRoom.at("2030-04-01T00:00"), guest, NOWHERE)
                        .stream()
                        .map(WorkshopLine::id)
                        .toList());
    }

    @Test
    void a_series_keeps_the_times_of_the_clock_through_summer_time() {
        List<Slot> slots = HoursRoom.slot("2027-03-25", "14:00", "16:00").everyWeek(2);
        List<Workshop> made =
                workshops.plan(here.plan(room, here.trainer()), slots, here.trainer(), HoursRoom.EVERYWHERE);
        assertEquals(HoursRoom.at("2027-04-01T14:00"), made.get(1).startsAt());
        assertEquals(2, workshops.listSeries(made.get(0)).size());
        assertEquals(YearMonth.of(2027, 4), YearMonth.from(slots.get(1).day()));
    }

    private List<String> names(Workshop workshop, boolean waiting) {
        return enrolments.list(workshop.id()).stream()
                .filter(one -> one.isWaiting() == waiting)
                .map(Enrolled::name)
                .toList();
    }
}
