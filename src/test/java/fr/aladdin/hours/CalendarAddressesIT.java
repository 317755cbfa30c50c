package fr.aladdin.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Role;
import fr.aladdin.account.RoleGrant;
import fr.aladdin.account.RoleGrants;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import fr.aladdin.workshop.calendar.CalendarAddresses;
import fr.aladdin.workshop.calendar.CalendarEvent;
import fr.aladdin.workshop.calendar.CalendarEvents;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The secret address of a trainer's calendar, and what it shows. */
@ExtendWith(ArquillianExtension.class)
class CalendarAddressesIT {

    @Inject
    private HoursRoom here;

    @Inject
    private CalendarAddresses addresses;

    @Inject
    private CalendarEvents events;

    @Inject
    private Workshops workshops;

    @Inject
    private RoleGrants grants;

    @Inject
    private Clock clock;

    private UUID grant = new UUID(0, 0);

    @BeforeEach
    void a_trainer_of_a_place() {
        here.open(1_200);
        RoleGrant given = new RoleGrant(here.trainer(), Role.TRAINER, here.place(), null, null, clock.instant());
        grants.give(given);
        grant = given.id();
    }

    @Test
    void an_address_that_was_changed_shows_nothing_any_more() {
        String first = addresses.renew(here.trainer());
        assertEquals(Optional.of(here.trainer()), addresses.findTrainer(first));
        String second = addresses.renew(here.trainer());
        assertNotEquals(first, second);
        assertEquals(Optional.empty(), addresses.findTrainer(first));
        assertEquals(Optional.of(here.trainer()), addresses.findTrainer(second));
        addresses.end(here.trainer());
        assertEquals(Optional.empty(), addresses.findTrainer(second));
        assertTrue(addresses.find(here.trainer()).isEmpty());
    }

    @Test
    void the_address_of_somebody_who_accompanies_nobody_any_more_shows_nothing() {
        String token = addresses.renew(here.trainer());
        grants.end(grant);
        assertEquals(Optional.empty(), addresses.findTrainer(token));
    }

    @Test
    void what_the_trainer_leads_is_there_and_stays_there_when_it_is_called_off_or_moved() {
        Workshop led = here.workshop(here.room(), "2027-03-04", "14:00", "16:00");
        here.workshop(here.plan(here.room(), here.validator()), "2027-03-04", "14:00", "16:00");
        CalendarEvent planned = only(events.list(here.trainer()));
        assertEquals(led.id(), planned.id());
        workshops.cancel(led.id(), here.trainer(), HoursRoom.EVERYWHERE);
        CalendarEvent off = only(events.list(here.trainer()));
        assertEquals(led.id(), off.id());
        assertTrue(off.isCancelled());
        assertTrue(off.revision() > planned.revision(), "a later revision");
        assertTrue(off.changedAt().isAfter(planned.changedAt()), "a later change");
    }

    private static CalendarEvent only(List<CalendarEvent> found) {
        assertEquals(1, found.size());
        return found.get(0);
    }
}
