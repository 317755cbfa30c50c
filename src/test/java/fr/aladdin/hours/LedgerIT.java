package fr.aladdin.hours;

import static fr.aladdin.hours.HoursRoom.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.network.Room;
import fr.aladdin.platform.Clocks;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.Replacements;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Attendance becomes validated minutes, and these become euros. */
@ExtendWith(ArquillianExtension.class)
class LedgerIT {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    @Inject
    private HoursRoom here;

    @Inject
    private Attendances attendances;

    @Inject
    private Ledger ledger;

    @Inject
    private MonthLedger month;

    @Inject
    private PeriodLedger period;

    @Inject
    private Workshops workshops;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Replacements replacements;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService threads;

    private Room room = new Room(new UUID(0, 0), "", 1, LocalTime.MIN, LocalTime.NOON);

    @BeforeEach
    void a_room_of_a_partner() {
        here.open(1_200);
        room = here.room();
    }

    @Test
    void what_a_second_person_validates_is_paid_to_the_minute() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        record(workshop, here.person("Abel"), "2026-03-05T14:00", "2026-03-05T16:00");
        record(workshop, here.person("Bao"), "2026-03-05T14:07", "2026-03-05T15:59");
        assertEquals(0, ledger.personMinutes(here.bill(MARCH)), "nothing counts before it is validated");
        ledger.validate(workshop, here.validator());
        assertEquals(120 + 112, ledger.personMinutes(here.bill(MARCH)));
        MonthClosing closing = ledger.close(here.bill(MARCH), here.validator());
        assertEquals(232, closing.personMinutes());
        assertEquals(4_640, closing.amountCents());
    }

    @Test
    void whoever_recorded_or_corrected_an_attendance_does_not_validate_it() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        UUID person = here.person("Chloé");
        record(workshop, person, "2026-03-05T14:00", "2026-03-05T16:00");
        refused(Refusal.OWN_RECORD, () -> ledger.validate(workshop, here.trainer()));
        UUID third = here.staff("Remplaçante");
        attendances.correct(
                workshop,
                person,
                new Attendances.Times(at("2026-03-05T14:10"), at("2026-03-05T16:00")),
                "arrivée en retard",
                third);
        refused(Refusal.OWN_RECORD, () -> ledger.validate(workshop, third));
        assertEquals(1, attendances.listChanges(workshop.id()).size());
        ledger.validate(workshop, here.validator());
        assertEquals(110, ledger.personMinutes(here.bill(MARCH)));
    }

    @Test
    void whoever_replaced_a_trainer_there_does_not_validate_it_though_everybody_signed_with_a_card() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        UUID person = here.person("Chadi");
        attendances.arrive(workshop, person, at("2026-03-05T14:00"), Attendance.Means.CARD, person);
        attendances.leave(workshop, person, at("2026-03-05T16:00"), person);
        UUID guest = here.staff("Invité");
        replacements.give(List.of(workshop.id()), guest, LocalDate.of(2026, 3, 5), here.trainer());
        refused(Refusal.OWN_RECORD, () -> ledger.validate(workshop, guest));
        ledger.validate(workshop, here.validator());
    }

    @Test
    void nobody_writes_over_what_they_have_not_read() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        UUID person = here.person("Delia");
        record(workshop, person, "2026-03-05T14:50", "2026-03-05T16:00");
        long read = Attendances.version(attendances.find(workshop.id(), person).orElseThrow());
        Attendances.Times sooner = new Attendances.Times(at("2026-03-05T14:05"), at("2026-03-05T16:00"));
        attendances.correct(workshop, person, sooner, "arrivée notée trop tard", here.staff("Collègue"));
        Attendances.Times other = new Attendances.Times(at("2026-03-05T14:55"), at("2026-03-05T16:00"));
        assertEquals(
                Map.of(person, Refusal.CHANGED_MEANWHILE),
                HoursRoom.reasons(attendances.recordSheet(
                        workshop, Map.of(person, other), Map.of(person, read), "", here.trainer())));
        assertEquals(
                at("2026-03-05T14:05"),
                attendances.find(workshop.id(), person).orElseThrow().arrivedAt());
    }

    @Test
    void two_sheets_of_the_same_people_in_another_order_wait_for_each_other() throws Exception {
        Workshop early = here.workshop(room, "2026-03-05", "09:00", "11:00");
        Workshop late = here.workshop(room, "2026-03-05", "14:00", "16:00");
        List<UUID> people = Stream.of("Un", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit")
                .map(here::person)
                .toList();
        Map<UUID, Attendances.Times> there = new LinkedHashMap<>();
        people.forEach(one -> there.put(one, new Attendances.Times(at("2026-03-05T09:00"), at("2026-03-05T11:00"))));
        Map<UUID, Attendances.Times> back = new LinkedHashMap<>();
        for (int i = people.size() - 1; i >= 0; i--) {
            back.put(people.get(i), new Attendances.Times(at("2026-03-05T14:00"), at("2026-03-05T16:00")));
        }
        List<Future<Map<UUID, Refused>>> both = threads.invokeAll(List.of(
                () -> attendances.recordSheet(early, there, Map.of(), "", here.trainer()),
                () -> attendances.recordSheet(late, back, Map.of(), "", here.trainer())));
        for (Future<Map<UUID, Refused>> one : both) {
            assertEquals(Map.of(), one.get());
        }
        assertEquals(8, attendances.list(late.id()).size());
    }

    @Test
    void a_departure_that_was_a_slip_is_taken_back_while_the_workshop_goes_on() {
        Instant now = clock.instant();
        Workshop on = here.workshopThatIsOn();
        UUID person = here.person("Edna");
        attendances.arrive(on, person, now.minus(Duration.ofMinutes(2)), Attendance.Means.CARD, person);
        attendances.leave(on, person, now, person);
        attendances.comeBack(on, person, person);
        assertTrue(attendances.find(on.id(), person).orElseThrow().leftAt().isEmpty());
        assertEquals(
                List.of(AttendanceChange.BACK),
                attendances.listChanges(on.id()).stream()
                        .map(AttendanceChange::reason)
                        .toList());
        Workshop over = here.workshop(room, "2026-03-05", "14:00", "16:00");
        record(over, person, "2026-03-05T14:00", "2026-03-05T16:00");
        refused(Refusal.WRITTEN_ALREADY, () -> attendances.comeBack(over, person, here.trainer()));
    }

    @Test
    void a_workshop_is_validated_once_and_then_fixed() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        UUID person = here.person("Dawit");
        record(workshop, person, "2026-03-05T14:00", "2026-03-05T16:00");
        ledger.validate(workshop, here.validator());
        refused(Refusal.VALIDATED, () -> ledger.validate(workshop, here.validator()));
        refused(
                Refusal.VALIDATED,
                () -> attendances.remove(fresh(workshop), person, "erreur de personne", here.trainer()));
        assertEquals(120, ledger.personMinutes(here.bill(MARCH)));
    }

    @Test
    void a_closed_month_is_only_corrected_by_an_entry_of_another() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        UUID person = here.person("Elif");
        record(workshop, person, "2026-03-05T14:00", "2026-03-05T16:00");
        ledger.validate(workshop, here.validator());
        ledger.close(here.bill(MARCH), here.validator());
        UUID by = here.validator();
        refused(Refusal.MONTH_CLOSED, () -> ledger.correct(workshop, person, MARCH, MARCH, -30, "partie plus tôt", by));
        refused(Refusal.REASON_MISSING, () -> ledger.correct(workshop, person, MARCH, APRIL, -30, " ", by));
        refused(
                Refusal.REASON_TOO_LONG,
                () -> ledger.correct(workshop, person, MARCH, APRIL, -30, "é".repeat(301), by));
        refused(
                Refusal.MORE_THAN_THERE_IS,
                () -> ledger.correct(workshop, person, MARCH, APRIL, -121, "partie plus tôt", by));
        ledger.correct(workshop, person, MARCH, APRIL, -30, "partie plus tôt", by);
        assertEquals(120, ledger.personMinutes(here.bill(MARCH)));
        assertEquals(-30, ledger.personMinutes(here.bill(APRIL)));
        assertEquals(-600, ledger.close(here.bill(APRIL), by).amountCents());
        assertEquals(90, ledger.gauge(person, 480).validated());
    }

    @Test
    void a_month_is_closed_once_and_only_when_all_of_it_is_validated() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        refused(Refusal.NOT_ALL_VALIDATED, () -> ledger.close(here.bill(MARCH), here.validator()));
        ledger.validate(workshop, here.validator());
        ledger.close(here.bill(MARCH), here.validator());
        refused(Refusal.MONTH_CLOSED, () -> ledger.close(here.bill(MARCH), here.validator()));
    }

    @Test
    void a_night_at_the_end_of_a_month_counts_in_both() {
        Workshop evening = here.workshop(here.roomAroundTheClock(), "2026-03-31", "20:00", "23:59");
        record(evening, here.person("Fara"), "2026-03-31T22:00", "2026-04-01T00:45");
        ledger.validate(evening, here.validator());
        assertEquals(120, ledger.personMinutes(here.bill(MARCH)));
        assertEquals(45, ledger.personMinutes(here.bill(APRIL)));
    }

    @Test
    void each_month_of_a_night_has_its_side_of_midnight_in_every_column() {
        Workshop night = here.workshop(here.roomAroundTheClock(), "2026-03-31", "22:30", "01:30");
        List<UUID> expected =
                Stream.of("Nil", "Ola", "Pia", "Rui").map(here::person).toList();
        enrolments.enrol(night.id(), expected, here.trainer(), HoursRoom.EVERYWHERE);
        record(night, here.person("Gil"), "2026-03-31T22:30", "2026-04-01T01:00");
        record(night, here.person("Hoa"), "2026-03-31T22:40", "2026-04-01T00:25");
        record(night, here.person("Ida"), "2026-03-31T22:30", "2026-03-31T23:30");
        List<MonthSums> waiting = List.of(sums(here.bill(MARCH)), sums(here.bill(APRIL)));
        assertEquals(List.of(3L, 2L), people(night));
        ledger.validate(night, here.validator());
        assertEquals(List.of(3L, 2L), people(night));
        assertEquals(new MonthSums.Triple(90, 90, 0), waiting.get(0).session().both());
        assertEquals(new MonthSums.Triple(90, 90, 0), waiting.get(1).session().both());
        assertEquals(new MonthSums.Triple(360, 230, 0), waiting.get(0).person().both());
        assertEquals(new MonthSums.Triple(360, 85, 0), waiting.get(1).person().both());
        assertEquals(
                new MonthSums.Triple(360, 230, 230),
                sums(here.bill(MARCH)).person().both());
        assertEquals(
                new MonthSums.Triple(360, 85, 85),
                sums(here.bill(APRIL)).person().both());
        assertEquals(
                List.of(true, false),
                Stream.of(MARCH, APRIL)
                        .map(one -> month.listWorkshops(here.bill(one)).get(0).session())
                        .toList(),
                "it is one session, of the month in which it begins");
    }

    @Test
    void the_side_of_a_night_whose_month_is_closed_counts_in_the_next_one() {
        ledger.close(here.bill(APRIL), here.validator());
        Workshop night = here.workshop(here.roomAroundTheClock(), "2026-03-31", "22:30", "01:30");
        record(night, here.person("Jun"), "2026-03-31T22:30", "2026-04-01T01:00");
        YearMonth may = YearMonth.of(2026, 5);
        for (long validated : List.of(0, 1)) {
            assertEquals(90, sums(here.bill(MARCH)).person().both().held());
            assertEquals(List.of(), month.listWorkshops(here.bill(APRIL)));
            assertEquals(
                    new MonthSums.Triple(0, 60, 60 * validated),
                    sums(here.bill(may)).person().both());
            if (validated == 0) {
                ledger.validate(night, here.validator());
            }
        }
    }

    @Test
    void nothing_of_a_workshop_is_held_before_its_end() {
        Instant now = clock.instant();
        Workshop on = here.workshopThatIsOn();
        UUID person = here.person("Kim");
        attendances.arrive(on, person, now.minus(Duration.ofMinutes(2)), Attendance.Means.CARD, person);
        attendances.leave(on, person, now, person);
        Bill thisMonth = here.bill(YearMonth.from(on.startsAt().atZone(Clocks.BORDEAUX)));
        MonthSums sums = sums(thisMonth);
        assertEquals(on.minutes(), sums.session().both().planned());
        assertEquals(0, sums.session().both().held());
        assertEquals(0, sums.person().both().held());
        assertEquals(0, month.listWorkshops(thisMonth).get(0).people());
    }

    @Test
    void a_correction_names_the_workshop_that_it_is_about() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        UUID person = here.person("Leïla");
        record(workshop, person, "2026-03-05T14:00", "2026-03-05T16:00");
        ledger.validate(workshop, here.validator());
        ledger.correct(workshop, person, MARCH, APRIL, -15, "partie plus tôt", here.validator());
        SignedCorrection correction = month.listCorrections(here.bill(APRIL)).get(0);
        assertEquals(workshop.title(), correction.workshop());
        assertEquals(workshop.startsAt(), correction.startsAt());
        assertEquals(-15, correction.entry().minutes());
        assertEquals(List.of(correction.entry().id()), ids(month.listCorrections(workshop.id())));
        assertEquals(List.of(), month.listCorrections(here.bill(MARCH)));
    }

    @Test
    void the_hours_of_a_place_are_those_given_there_alone() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        record(workshop, here.person("Lia"), "2026-03-05T14:00", "2026-03-05T16:00");
        ledger.validate(workshop, here.validator());
        UUID programme = here.bill(MARCH).programme();
        PlaceMonth there = new PlaceMonth(programme, here.place(), MARCH);
        assertEquals(month.listWorkshops(here.bill(MARCH)), month.listWorkshops(there));
        assertEquals(month.listPeople(here.bill(MARCH)), month.listPeople(there));
        assertEquals(120, sums(there).person().both().validated());
        PlaceMonth elsewhere = new PlaceMonth(programme, UUID.randomUUID(), MARCH);
        assertEquals(List.of(), month.listWorkshops(elsewhere));
        assertEquals(0, sums(elsewhere).person().both().validated());
    }

    @Test
    void the_months_of_a_programme_are_summed_together_each_as_it_is_paid() {
        UUID person = here.person("Odile");
        Workshop first = here.workshop(room, "2026-03-05", "14:00", "16:00");
        record(first, person, "2026-03-05T14:00", "2026-03-05T14:07");
        record(first, here.person("Ferid"), "2026-03-05T14:00", "2026-03-05T16:00");
        ledger.validate(first, here.validator());
        MonthClosing closing = ledger.close(here.bill(MARCH), here.validator());
        Workshop second = here.workshop(room, "2026-04-09", "14:00", "16:00");
        record(second, person, "2026-04-09T14:00", "2026-04-09T14:54");
        ledger.validate(second, here.validator());
        Bill bill = here.bill(APRIL);
        Period both = new Period(bill.programme(), List.of(bill.partner(), UUID.randomUUID()), MARCH, APRIL);
        List<MonthTotal> months = period.list(both, new HourlyCost(1_300));
        assertEquals(
                List.of(APRIL, MARCH), months.stream().map(MonthTotal::month).toList());
        assertEquals(
                List.of(54L, 127L), months.stream().map(MonthTotal::minutes).toList());
        assertEquals(List.of(1L, 2L), months.stream().map(MonthTotal::people).toList());
        // 54 minutes at 13 euros an hour; 127 as they were closed, at 12
        assertEquals(
                List.of(1_170L, closing.amountCents()),
                months.stream().map(MonthTotal::amountCents).toList());
        assertEquals(2_540, closing.amountCents());
        assertEquals(new PeriodLedger.People(2, 1), period.countPeople(both, 62));
        assertEquals(new PeriodLedger.People(2, 2), period.countPeople(both, 61));
        Period april = new Period(bill.programme(), List.of(bill.partner()), APRIL, APRIL);
        assertEquals(List.of(months.get(0)), period.list(april, new HourlyCost(1_300)));
        Period nobody = new Period(bill.programme(), List.of(), MARCH, APRIL);
        assertEquals(List.of(), period.list(nobody, new HourlyCost(1_300)));
    }

    @Test
    void impossible_attendances_are_refused_and_nothing_is_changed() {
        Workshop first = here.workshop(room, "2026-03-05", "14:00", "16:00");
        Workshop second = here.workshop(room, "2026-03-05", "16:00", "18:00");
        UUID person = here.person("Goran");
        record(first, person, "2026-03-05T14:00", "2026-03-05T16:00");
        refused(Refusal.ELSEWHERE, () -> record(second, person, "2026-03-05T15:59", "2026-03-05T18:00"));
        refused(Refusal.LEFT_BEFORE_ARRIVED, () -> record(second, person, "2026-03-05T18:00", "2026-03-05T16:00"));
        refused(Refusal.ROOM_CLOSED, () -> record(second, person, "2026-03-05T18:00", "2026-03-05T20:01"));
        refused(Refusal.TOO_LONG, () -> record(second, person, "2026-03-05T07:00", "2026-03-05T19:30"));
        refused(Refusal.IN_THE_FUTURE, () -> record(second, person, "2026-03-05T16:00", "2999-03-05T18:00"));
        assertEquals(0, attendances.list(second.id()).size());
        record(second, person, "2026-03-05T16:00", "2026-03-05T18:00");
        assertEquals(1, attendances.list(second.id()).size());
    }

    @Test
    void a_card_signed_in_two_places_is_refused_at_the_second_as_long_as_the_first_lasts() {
        Workshop first = here.workshop(room, "2026-03-05", "14:00", "16:00");
        Workshop meanwhile = here.workshop(
                here.plan(here.roomAroundTheClock(), here.staff("Autre")), "2026-03-05", "14:00", "16:00");
        UUID person = here.person("Hugo");
        attendances.arrive(first, person, at("2026-03-05T14:00"), Attendance.Means.CARD, person);
        refused(
                Refusal.ELSEWHERE,
                () -> attendances.arrive(meanwhile, person, at("2026-03-05T14:05"), Attendance.Means.CARD, person));
        refused(Refusal.STILL_THERE, () -> ledger.validate(first, here.validator()));
    }

    @Test
    void a_departure_that_was_forgotten_ends_with_its_workshop_and_stops_nobody_the_week_after() {
        Workshop first = here.workshop(room, "2026-03-05", "14:00", "16:00");
        Workshop second = here.workshop(room, "2026-03-12", "14:00", "16:00");
        UUID person = here.person("Noor");
        attendances.arrive(first, person, at("2026-03-05T14:00"), Attendance.Means.CARD, person);
        attendances.arrive(second, person, at("2026-03-12T14:00"), Attendance.Means.CARD, person);
        attendances.leave(second, person, at("2026-03-12T16:00"), here.trainer());
        ledger.validate(second, here.validator());
        assertEquals(120, ledger.personMinutes(here.bill(MARCH)));
        Attendances.Times whole = new Attendances.Times(at("2026-03-05T14:00"), at("2026-03-05T15:30"));
        attendances.correct(first, person, whole, "départ oublié", here.trainer());
        ledger.validate(first, here.validator());
        assertEquals(210, ledger.personMinutes(here.bill(MARCH)));
    }

    @Test
    void times_far_from_the_workshop_are_refused_for_one_person_or_a_whole_sheet() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        UUID person = here.person("Paz");
        refused(Refusal.OUTSIDE_WORKSHOP, () -> record(workshop, person, "2026-03-05T12:59", "2026-03-05T16:00"));
        refused(Refusal.OUTSIDE_WORKSHOP, () -> record(workshop, person, "2026-03-05T14:00", "2026-03-05T17:01"));
        refused(
                Refusal.OUTSIDE_WORKSHOP,
                () -> attendances.arrive(
                        workshop, person, at("2026-03-06T09:00"), Attendance.Means.TRAINER, here.trainer()));
        record(workshop, person, "2026-03-05T13:00", "2026-03-05T17:00");
    }

    @Test
    void an_arrival_is_corrected_while_the_person_is_still_there() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        UUID person = here.person("Quy");
        Attendances.Times late = new Attendances.Times(at("2026-03-05T14:30"), null);
        attendances.recordSheet(workshop, Map.of(person, late), Map.of(), "", here.trainer());
        Attendances.Times sooner = new Attendances.Times(at("2026-03-05T14:05"), null);
        assertEquals(Map.of(), attendances.recordSheet(workshop, Map.of(person, sooner), Map.of(), "", here.trainer()));
        assertEquals(1, attendances.listChanges(workshop.id()).size());
        assertEquals(
                at("2026-03-05T14:05"),
                attendances.find(workshop.id(), person).orElseThrow().arrivedAt());
        attendances.everyoneLeft(workshop, here.trainer());
        refused(
                Refusal.LEFT_BEFORE_ARRIVED,
                () -> attendances.correct(workshop, person, late, "heure de départ perdue", here.trainer()));
        ledger.validate(workshop, here.validator());
        assertEquals(115, ledger.personMinutes(here.bill(MARCH)));
    }

    @Test
    void everybody_who_is_missing_arrives_at_once_or_nobody() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        UUID early = here.person("Uma");
        UUID late = here.person("Vlad");
        UUID by = here.trainer();
        attendances.arrive(workshop, early, at("2026-03-05T14:00"), Attendance.Means.CARD, early);
        assertEquals(
                Map.of(late, Refusal.OUTSIDE_WORKSHOP),
                HoursRoom.reasons(
                        attendances.everyoneArrived(workshop, List.of(early, late), at("2026-03-05T18:00"), by)));
        assertEquals(1, attendances.list(workshop.id()).size());
        assertEquals(Map.of(), attendances.everyoneArrived(workshop, List.of(early, late), at("2026-03-05T14:10"), by));
        assertEquals(
                List.of(at("2026-03-05T14:00"), at("2026-03-05T14:10")),
                attendances.list(workshop.id()).stream()
                        .map(Attendance::arrivedAt)
                        .toList());
    }

    @Test
    void what_changed_since_it_was_read_is_not_validated() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        UUID one = here.person("Rim");
        UUID other = here.person("Ravi");
        record(workshop, one, "2026-03-05T14:00", "2026-03-05T15:00");
        record(workshop, other, "2026-03-05T14:00", "2026-03-05T15:10");
        String read = Attendances.mark(attendances.list(workshop.id()));
        record(workshop, one, "2026-03-05T14:00", "2026-03-05T15:10");
        record(workshop, other, "2026-03-05T14:00", "2026-03-05T15:00");
        refused(Refusal.CHANGED_SINCE, () -> ledger.validate(workshop, read, here.validator()));
        assertEquals(0, ledger.personMinutes(here.bill(MARCH)));
        ledger.validate(workshop, Attendances.mark(attendances.list(workshop.id())), here.validator());
    }

    @Test
    void a_correction_too_is_of_a_second_person_and_no_longer_than_the_workshop() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        UUID person = here.person("Sami");
        record(workshop, person, "2026-03-05T14:00", "2026-03-05T16:00");
        refused(Refusal.OWN_RECORD, () -> ledger.validate(workshop, here.trainer()));
        ledger.validate(workshop, here.validator());
        refused(
                Refusal.OWN_RECORD,
                () -> ledger.correct(workshop, person, MARCH, MARCH, 30, "restée plus longtemps", here.trainer()));
        refused(
                Refusal.MORE_THAN_THE_WORKSHOP,
                () -> ledger.correct(workshop, person, MARCH, MARCH, 121, "restée plus longtemps", here.validator()));
        ledger.correct(workshop, person, MARCH, MARCH, 30, "restée plus longtemps", here.validator());
        assertEquals(150, ledger.personMinutes(here.bill(MARCH)));
        assertEquals(1, month.listCorrections(workshop.id()).size());
    }

    @Test
    void a_correction_counts_nobody_for_the_time_that_they_spent_in_another_workshop() {
        Workshop early = here.workshop(room, "2026-03-05", "14:00", "16:00");
        Workshop late = here.workshop(room, "2026-03-05", "16:00", "18:00");
        UUID person = here.person("Sofia");
        record(early, person, "2026-03-05T14:00", "2026-03-05T15:30");
        record(late, person, "2026-03-05T15:30", "2026-03-05T18:00");
        ledger.validate(early, here.validator());
        refused(
                Refusal.COUNTED_ELSEWHERE,
                () -> ledger.correct(early, person, MARCH, MARCH, 61, "venue plus tôt", here.validator()));
        ledger.correct(early, person, MARCH, MARCH, 60, "venue plus tôt", here.validator());
        assertEquals(150, ledger.personMinutes(here.bill(MARCH)));
    }

    @Test
    void somebody_forgotten_in_two_workshops_at_the_same_time_is_counted_once() {
        Workshop one = here.workshop(room, "2026-03-05", "14:00", "16:00");
        Workshop other = here.workshop(here.plan(here.room(), here.staff("Autre")), "2026-03-05", "14:00", "16:00");
        UUID person = here.person("Tom");
        ledger.validate(one, here.validator());
        ledger.validate(other, here.validator());
        ledger.correct(one, person, MARCH, MARCH, 120, "oublié sur la liste", here.validator());
        refused(
                Refusal.COUNTED_ELSEWHERE,
                () -> ledger.correct(other, person, MARCH, MARCH, 120, "oublié sur la liste", here.validator()));
        ledger.correct(one, person, MARCH, MARCH, -120, "était dans l’autre", here.validator());
        ledger.correct(other, person, MARCH, MARCH, 120, "oublié sur la liste", here.validator());
        assertEquals(120, ledger.personMinutes(here.bill(MARCH)));
    }

    @Test
    void minutes_written_down_after_their_month_was_closed_count_in_the_first_open_one() {
        ledger.close(here.bill(MARCH), here.validator());
        Workshop forgotten = here.workshop(room, "2026-03-05", "14:00", "16:00");
        record(forgotten, here.person("Tara"), "2026-03-05T14:00", "2026-03-05T16:00");
        assertEquals(APRIL, ledger.openMonth(forgotten));
        ledger.validate(forgotten, here.validator());
        assertEquals(0, ledger.personMinutes(here.bill(MARCH)));
        assertEquals(120, ledger.personMinutes(here.bill(APRIL)));
        assertEquals(List.of(), month.listCorrections(here.bill(APRIL)), "it is no correction");
    }

    @Test
    void somebody_forgotten_is_added_by_a_correction_unless_they_were_elsewhere() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        UUID forgotten = here.person("Ulla");
        ledger.validate(workshop, here.validator());
        UUID by = here.validator();
        refused(
                Refusal.MORE_THAN_THERE_IS,
                () -> ledger.correct(workshop, forgotten, MARCH, MARCH, -1, "n’était pas là", by));
        ledger.correct(workshop, forgotten, MARCH, MARCH, 90, "oubliée sur la liste", by);
        assertEquals(90, ledger.personMinutes(here.bill(MARCH)));
        UUID elsewhere = here.person("Vik");
        Workshop other = here.workshop(here.plan(here.room(), by), "2026-03-05", "15:00", "17:00");
        attendances.record(other, elsewhere, at("2026-03-05T15:00"), at("2026-03-05T17:00"), by);
        refused(
                Refusal.COUNTED_ELSEWHERE,
                () -> ledger.correct(workshop, elsewhere, MARCH, MARCH, 90, "oublié sur la liste", by));
    }

    @Test
    void a_place_that_somebody_else_runs_since_keeps_its_hours_where_they_were_paid() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        UUID person = here.person("Wanda");
        record(workshop, person, "2026-03-05T14:00", "2026-03-05T16:00");
        ledger.validate(workshop, here.validator());
        Bill before = here.bill(MARCH);
        here.runByAnother();
        ledger.correct(fresh(workshop), person, MARCH, MARCH, -20, "partie plus tôt", here.validator());
        assertEquals(100, ledger.personMinutes(before));
        assertEquals(1, month.listWorkshops(before).size());
        assertEquals(Set.of(here.place()), month.listPlaces(before.partner()));
        assertEquals(0, ledger.personMinutes(here.bill(MARCH)));
        assertEquals(List.of(), month.listWorkshops(here.bill(MARCH)));
    }

    @Test
    void the_figures_of_a_closed_month_stay_and_what_comes_late_stands_where_it_counts() {
        Workshop first = here.workshop(room, "2026-03-05", "14:00", "16:00");
        UUID person = here.person("Wim");
        record(first, person, "2026-03-05T14:00", "2026-03-05T16:00");
        ledger.validate(first, here.validator());
        ledger.close(here.bill(MARCH), here.validator());
        List<WorkshopHours> closed = month.listWorkshops(here.bill(MARCH));

        Workshop late = here.workshop(room, "2026-03-12", "14:00", "16:00");
        record(late, here.person("Xu"), "2026-03-12T14:00", "2026-03-12T15:00");
        assertEquals(closed, month.listWorkshops(here.bill(MARCH)));
        List<WorkshopHours> waiting = month.listWorkshops(here.bill(APRIL));
        assertEquals(List.of(late.id()), waiting.stream().map(WorkshopHours::id).toList());
        assertTrue(waiting.get(0).ofOtherMonth(APRIL));

        ledger.validate(late, here.validator());
        ledger.correct(fresh(first), person, MARCH, APRIL, -120, "personne d’un autre groupe", here.validator());
        assertEquals(closed, month.listWorkshops(here.bill(MARCH)));
        List<WorkshopHours> april = month.listWorkshops(here.bill(APRIL));
        assertEquals(
                List.of(-120L, 60L),
                april.stream().map(WorkshopHours::validatedMinutes).toList());
        assertEquals(-60, ledger.personMinutes(here.bill(APRIL)));
        assertEquals(List.of(0L, 1L), april.stream().map(WorkshopHours::came).toList());
        assertEquals(List.of(0L, 1L), april.stream().map(WorkshopHours::people).toList());
        MonthSums sums = MonthSums.of(april, month.listPeople(here.bill(APRIL)));
        assertEquals(new MonthSums.Triple(120, 120, 120), sums.session().both());
        assertEquals(-60, sums.person().both().validated());
    }

    @Test
    void where_somebody_has_signed_nothing_is_called_off() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        record(workshop, here.person("Tom"), "2026-03-05T14:00", "2026-03-05T16:00");
        assertFalse(workshops.cancel(workshop.id(), here.trainer(), HoursRoom.EVERYWHERE));
        ledger.validate(workshop, here.validator());
        assertFalse(workshops.cancel(workshop.id(), here.trainer(), HoursRoom.EVERYWHERE));
        assertEquals(1, month.listWorkshops(here.bill(MARCH)).size());
        Workshop planned = here.workshop(room, "2028-03-05", "14:00", "16:00");
        assertTrue(workshops.cancel(planned.id(), here.trainer(), HoursRoom.EVERYWHERE));
    }

    @Test
    void whoever_noted_only_a_departure_does_not_validate_it() {
        Workshop workshop = here.workshop(here.roomAroundTheClock(), "2026-03-05", "14:00", "16:00");
        UUID person = here.person("Ilse");
        UUID third = here.staff("Remplaçante");
        attendances.arrive(workshop, person, at("2026-03-05T14:00"), Attendance.Means.CARD, person);
        attendances.everyoneLeft(workshop, third);
        refused(Refusal.OWN_RECORD, () -> ledger.validate(workshop, third));
        ledger.validate(workshop, here.validator());
        assertEquals(120, ledger.personMinutes(here.bill(MARCH)));
    }

    @Test
    void a_sheet_is_kept_whole_or_not_at_all() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        UUID one = here.person("Jean");
        UUID other = here.person("Kadia");
        Attendances.Times sound = new Attendances.Times(at("2026-03-05T14:00"), at("2026-03-05T16:00"));
        Attendances.Times turned = new Attendances.Times(at("2026-03-05T16:00"), at("2026-03-05T14:00"));
        assertEquals(
                Map.of(other, Refusal.LEFT_BEFORE_ARRIVED),
                HoursRoom.reasons(attendances.recordSheet(
                        workshop, Map.of(one, sound, other, turned), Map.of(), "", here.trainer())));
        assertEquals(0, attendances.list(workshop.id()).size());
        assertEquals(
                Map.of(),
                attendances.recordSheet(workshop, Map.of(one, sound, other, sound), Map.of(), "", here.trainer()));
        assertEquals(2, attendances.list(workshop.id()).size());
        attendances.recordSheet(workshop, Map.of(one, sound), Map.of(), "", here.trainer());
        assertEquals(0, attendances.listChanges(workshop.id()).size(), "what is said again is no correction");
    }

    @Test
    void a_month_that_is_not_past_is_not_closed_and_a_workshop_that_is_not_over_is_not_validated() {
        refused(Refusal.NOT_OVER, () -> ledger.close(here.bill(YearMonth.of(2028, 3)), here.validator()));
        Workshop workshop = here.workshop(room, "2028-03-05", "14:00", "16:00");
        refused(Refusal.NOT_HELD, () -> ledger.validate(workshop, here.validator()));
    }

    @Test
    void the_sums_of_a_month_are_those_of_its_workshops() {
        Workshop workshop = here.workshop(room, "2026-03-05", "14:00", "16:00");
        here.workshop(room, "2026-03-12", "14:00", "16:00");
        record(workshop, here.person("Lou"), "2026-03-05T14:00", "2026-03-05T16:00");
        record(workshop, here.person("Mei"), "2026-03-05T14:30", "2026-03-05T16:00");
        MonthSums before = sums(here.bill(MARCH));
        assertEquals(240, before.session().both().planned());
        assertEquals(210, before.person().group().held());
        assertEquals(0, before.person().both().validated());
        ledger.validate(workshop, here.validator());
        assertEquals(120, sums(here.bill(MARCH)).session().group().validated());
        assertEquals(210, sums(here.bill(MARCH)).person().group().validated());
        assertEquals(
                List.of("Lou", "Mei"),
                month.listPeople(here.bill(MARCH)).stream()
                        .map(PersonHours::name)
                        .toList());
        assertEquals(0, month.minutesAtHome(here.bill(MARCH)));
    }

    /** How many people have minutes of it in March, and in April. */
    private List<Long> people(Workshop workshop) {
        return Stream.of(MARCH, APRIL)
                .flatMap(one -> month.listWorkshops(here.bill(one)).stream())
                .filter(one -> one.id().equals(workshop.id()))
                .map(WorkshopHours::people)
                .toList();
    }

    private static List<UUID> ids(List<SignedCorrection> corrections) {
        return corrections.stream().map(one -> one.entry().id()).toList();
    }

    private MonthSums sums(Bill bill) {
        return MonthSums.of(month.listWorkshops(bill), month.listPeople(bill));
    }

    private MonthSums sums(PlaceMonth there) {
        return MonthSums.of(month.listWorkshops(there), month.listPeople(there));
    }

    private void record(Workshop workshop, UUID person, String from, String to) {
        attendances.record(workshop, person, at(from), at(to), here.trainer());
    }

    private Workshop fresh(Workshop workshop) {
        return here.find(workshop.id());
    }

    private static void refused(Refusal reason, Executable act) {
        assertEquals(reason, assertThrows(Refused.class, act).reason());
    }
}
