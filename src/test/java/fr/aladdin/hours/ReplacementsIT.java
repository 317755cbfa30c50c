package fr.aladdin.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.network.Room;
import fr.aladdin.training.Scope;
import fr.aladdin.workshop.ReplacementLine;
import fr.aladdin.workshop.Replacements;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.WorkshopLine;
import fr.aladdin.workshop.Workshops;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody takes the place of a trainer for a day, and sees nothing before and afterwards. */
@ExtendWith(ArquillianExtension.class)
class ReplacementsIT {

    private static final Scope NOWHERE = new Scope(false, Set.of(), Set.of());
    private static final LocalDate DAY = LocalDate.of(2027, 3, 4);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 5);

    @Inject
    private HoursRoom here;

    @Inject
    private Replacements replacements;

    @Inject
    private Workshops workshops;

    private UUID other = new UUID(0, 0);
    private UUID morning = new UUID(0, 0);
    private UUID afternoon = new UUID(0, 0);

    @BeforeEach
    void a_day_with_two_workshops() {
        here.open(1_200);
        other = here.staff("Remplaçante");
        Room room = here.room();
        Workshop first = here.workshop(room, DAY.toString(), "09:00", "11:00");
        Workshop second = here.workshop(room, DAY.toString(), "14:00", "16:00");
        here.workshop(room, DAY.plusDays(1).toString(), "09:00", "11:00");
        morning = first.id();
        afternoon = second.id();
    }

    @Test
    void who_replaces_sees_that_workshop_alone_until_it_is_ended() {
        assertTrue(workshops.find(morning, other, NOWHERE).isEmpty());
        replacements.give(List.of(morning), other, DAY, here.trainer());
        assertTrue(workshops.find(morning, other, NOWHERE).isPresent());
        assertTrue(workshops.find(afternoon, other, NOWHERE).isEmpty());
        assertEquals(List.of(morning), seen());

        ReplacementLine given = only(replacements.listCurrent(here.place()));
        assertThrows(
                NoSuchElementException.class, () -> replacements.end(given.id(), UUID.randomUUID(), here.trainer()));
        replacements.end(given.id(), here.place(), here.trainer());
        assertTrue(workshops.find(morning, other, NOWHERE).isEmpty());
        assertEquals(List.of(), seen());
        assertEquals(List.of(), replacements.listCurrent(here.place()));
    }

    @Test
    void a_replacement_whose_last_day_is_past_shows_nothing() {
        replacements.give(List.of(morning), other, LONG_AGO, here.trainer());
        assertTrue(workshops.find(morning, other, NOWHERE).isEmpty());
        assertEquals(List.of(), replacements.listCurrent(here.place()));
    }

    @Test
    void a_whole_day_is_the_workshops_of_that_day_which_were_not_called_off() {
        workshops.cancel(afternoon, here.trainer(), HoursRoom.EVERYWHERE);
        assertEquals(
                List.of(morning),
                replacements.listWorkshops(here.place(), DAY).stream()
                        .map(WorkshopLine::id)
                        .toList());
        assertEquals(List.of(), replacements.listWorkshops(UUID.randomUUID(), DAY));
    }

    @Test
    void given_again_the_later_end_stands_alone() {
        replacements.give(List.of(morning), other, DAY, here.trainer());
        replacements.give(List.of(morning), other, DAY.plusDays(2), here.trainer());
        assertEquals(
                HoursRoom.at("2027-03-07T00:00"),
                only(replacements.listCurrentOf(morning)).endsAt());
    }

    private List<UUID> seen() {
        return workshops
                .list(HoursRoom.at("2027-03-01T00:00"), HoursRoom.at("2027-04-01T00:00"), other, NOWHERE)
                .stream()
                .map(WorkshopLine::id)
                .toList();
    }

    private static ReplacementLine only(List<ReplacementLine> found) {
        assertEquals(1, found.size());
        return found.get(0);
    }
}
