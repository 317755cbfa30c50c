package fr.aladdin.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.network.Room;
import fr.aladdin.workshop.Clash;
import fr.aladdin.workshop.Clashes;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.UnderWay;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who is enrolled in two workshops that are on at the same time. */
@ExtendWith(ArquillianExtension.class)
class TwoWorkshopsIT {

    @Inject
    private HoursRoom here;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Clashes clashes;

    @Inject
    private UnderWay underWay;

    @Inject
    private Attendances attendances;

    @Inject
    private Workshops workshops;

    @Inject
    private Clock clock;

    private List<Workshop> both = List.of();
    private UUID person = new UUID(0, 0);

    @BeforeEach
    void two_workshops_that_are_on() {
        here.open(1_200);
        person = here.person("Un");
        Room room = here.roomAroundTheClock();
        both = List.of(
                here.workshopThatIsOn(here.plan(room, here.trainer())),
                here.workshopThatIsOn(here.plan(room, here.staff("Autre"))));
        both.forEach(one -> enrol(one, person));
    }

    @Test
    void whoever_has_a_seat_in_another_workshop_at_the_same_time_is_named_with_it() {
        enrol(first(), here.person("Deux"));
        assertEquals(List.of(new Clash(person, "Un", second())), named(first()));
        assertEquals(List.of(new Clash(person, "Un", first())), named(second()));
        enrolments.leave(second().id(), person, here.trainer(), HoursRoom.EVERYWHERE);
        assertEquals(List.of(), named(first()));
        assertEquals(List.of(), named(second()));
    }

    @Test
    void a_workshop_that_is_called_off_or_of_another_time_clashes_with_none() {
        Workshop later = here.workshop(here.roomAroundTheClock(), "2030-03-04", "14:00", "16:00");
        enrol(later, person);
        assertEquals(List.of(), named(later));
        assertTrue(workshops.cancel(second().id(), here.trainer(), HoursRoom.EVERYWHERE));
        assertEquals(List.of(), named(first()));
    }

    @Test
    void the_workshop_where_somebody_has_signed_comes_first_and_the_one_they_have_left_last() {
        assertEquals(List.of(first().id(), second().id()), on());
        attendances.arrive(second(), person, clock.instant().minusSeconds(120), Attendance.Means.CARD, person);
        assertEquals(List.of(second().id(), first().id()), on());
        attendances.leave(second(), person, clock.instant(), person);
        assertEquals(List.of(first().id(), second().id()), on());
    }

    @Test
    void a_refusal_names_the_workshop_that_is_in_the_way_and_no_other_of_that_day() {
        Room room = here.roomAroundTheClock();
        UUID other = here.person("Deux");
        Workshop early = here.workshop(room, "2026-03-05", "09:00", "11:00");
        Workshop same = here.workshop(here.plan(room, here.staff("Autre")), "2026-03-05", "11:00", "13:00");
        Workshop asked = here.workshop(here.plan(room, here.staff("Encore")), "2026-03-05", "11:00", "13:00");
        record(early, other, "2026-03-05T09:00", "2026-03-05T11:30");
        record(same, other, "2026-03-05T12:00", "2026-03-05T13:00");
        assertEquals(Optional.of(early.id()), inTheWay(asked, other, "2026-03-05T11:00", "2026-03-05T11:45"));
        assertEquals(Optional.of(same.id()), inTheWay(asked, other, "2026-03-05T11:30", "2026-03-05T13:00"));
        assertEquals(Optional.empty(), inTheWay(asked, other, "2026-03-05T11:30", "2026-03-05T12:00"));
    }

    private void record(Workshop workshop, UUID who, String from, String to) {
        attendances.record(workshop, who, HoursRoom.at(from), HoursRoom.at(to), here.trainer());
    }

    private Optional<UUID> inTheWay(Workshop workshop, UUID who, String from, String to) {
        Attendances.Times times = new Attendances.Times(HoursRoom.at(from), HoursRoom.at(to));
        return Optional.ofNullable(attendances
                        .recordSheet(workshop, Map.of(who, times), Map.of(), "", here.trainer())
                        .get(who))
                .flatMap(Refused::elsewhere)
                .map(Workshop::id);
    }

    private Workshop first() {
        return both.get(0);
    }

    private Workshop second() {
        return both.get(1);
    }

    private void enrol(Workshop workshop, UUID who) {
        enrolments.enrol(workshop.id(), List.of(who), here.trainer(), HoursRoom.EVERYWHERE);
    }

    private List<UUID> on() {
        return underWay.list(person).stream().map(Workshop::id).toList();
    }

    /** Entities that are read again are others: those of this test stand for them. */
    private List<Clash> named(Workshop workshop) {
        return clashes.list(workshop).stream()
                .map(one -> new Clash(
                        one.person(),
                        one.name(),
                        both.stream()
                                .filter(known -> known.id().equals(one.other().id()))
                                .findFirst()
                                .orElse(one.other())))
                .toList();
    }
}
