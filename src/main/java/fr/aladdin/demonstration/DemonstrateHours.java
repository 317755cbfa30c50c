package fr.aladdin.demonstration;

import fr.aladdin.account.Places;
import fr.aladdin.account.Role;
import fr.aladdin.account.RoleGrant;
import fr.aladdin.account.RoleGrants;
import fr.aladdin.hours.Attendances;
import fr.aladdin.hours.Ledger;
import fr.aladdin.network.Partner;
import fr.aladdin.network.Partners;
import fr.aladdin.network.ProgrammeTerms;
import fr.aladdin.network.Programmes;
import fr.aladdin.network.Room;
import fr.aladdin.network.Rooms;
import fr.aladdin.network.Siret;
import fr.aladdin.platform.Clocks;
import fr.aladdin.platform.Migrations;
import fr.aladdin.training.Scope;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.Kind;
import fr.aladdin.workshop.Plan;
import fr.aladdin.workshop.Slot;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A room of ten seats and a series of four workshops of the fictitious group: one validated, one that waits for it, one
 * of today, which is on when the demonstration begins, and one to come.
 */
@ApplicationScoped
public class DemonstrateHours {

    private static final Scope EVERYWHERE = new Scope(true, Set.of(), Set.of());
    private static final int HOURLY_COST_CENTS = 1_200;
    private static final int TARGET_PEOPLE = 3_000;
    private static final int MINUTES_EACH = 480;
    private static final int MINUTES_LATE = 7;

    /** Around the clock, for whoever tries Aladdin out at night. */
    private static final LocalTime CLOSES = LocalTime.of(23, 59);

    @Inject
    private Demonstrate people;

    @Inject
    private Programmes programmes;

    @Inject
    private Partners partners;

    @Inject
    private Places places;

    @Inject
    private Rooms rooms;

    @Inject
    private RoleGrants grants;

    @Inject
    private Workshops workshops;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Attendances attendances;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    void fill(@Observes @Priority(Migrations.FIRST + 300) @Initialized(ApplicationScoped.class) Object started) {
        Optional<Demonstrate.Group> group = people.group();
        if (group.isEmpty()) {
            return;
        }
        Demonstrate.Group there = group.get();
        grants.give(new RoleGrant(
                there.validator(), Role.VALIDATOR, there.place(), null, there.administrator(), clock.instant()));
        List<Workshop> series = plan(there);
        series.forEach(one -> enrolments.enrol(one.id(), there.members(), there.trainer(), EVERYWHERE));
        attend(series.get(0), there);
        ledger.validate(series.get(0), there.validator());
        attend(series.get(1), there);
    }

    private List<Workshop> plan(Demonstrate.Group there) {
        LocalDate today = LocalDate.now(clock);
        Partner partner = partners.add("Association du Canal (démonstration)", new Siret(""), there.administrator());
        places.runBy(there.place(), partner.id(), there.administrator());
        Room room = rooms.add(
                there.place(), "Grande salle", Room.USUAL_SEATS, LocalTime.MIN, CLOSES, there.administrator());
        UUID programme = programmes
                .add(
                        new ProgrammeTerms(
                                "ALADDIN (démonstration)",
                                HOURLY_COST_CENTS,
                                today.minusYears(1),
                                today.plusYears(2),
                                TARGET_PEOPLE,
                                MINUTES_EACH),
                        there.administrator())
                .id();
        Plan plan = new Plan(
                programme,
                room.id(),
                there.id(),
                Kind.GROUP,
                "Premiers e-mails (démonstration)",
                Room.USUAL_SEATS,
                Set.of(there.trainer()),
                List.of("fr", "ar"),
                List.of("mail-adresse", "mail-lire"));
        LocalTime from = LocalTime.ofInstant(clock.instant(), Clocks.BORDEAUX).truncatedTo(ChronoUnit.HOURS);
        return workshops.plan(
                plan, new Slot(today.minusWeeks(2), from, from.plusHours(2)).everyWeek(4), there.trainer(), EVERYWHERE);
    }

    /** Somebody is late, and somebody is missing. */
    private void attend(Workshop workshop, Demonstrate.Group there) {
        List<UUID> members = there.members();
        for (UUID person : members.subList(1, members.size())) {
            boolean late = person.equals(members.get(1));
            attendances.record(
                    workshop,
                    person,
                    workshop.startsAt().plus(late ? MINUTES_LATE : 0, ChronoUnit.MINUTES),
                    workshop.endsAt(),
                    there.trainer());
        }
    }
}
