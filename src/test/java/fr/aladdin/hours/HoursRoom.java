package fr.aladdin.hours;

import fr.aladdin.account.Accounts;
import fr.aladdin.account.DisplaySettings;
import fr.aladdin.account.Place;
import fr.aladdin.account.Places;
import fr.aladdin.account.Theme;
import fr.aladdin.language.Language;
import fr.aladdin.network.Partner;
import fr.aladdin.network.Partners;
import fr.aladdin.network.Programme;
import fr.aladdin.network.ProgrammeTerms;
import fr.aladdin.network.Programmes;
import fr.aladdin.network.Room;
import fr.aladdin.network.Rooms;
import fr.aladdin.network.Siret;
import fr.aladdin.platform.Clocks;
import fr.aladdin.training.Group;
import fr.aladdin.training.Groups;
import fr.aladdin.training.Scope;
import fr.aladdin.workshop.Kind;
import fr.aladdin.workshop.Plan;
import fr.aladdin.workshop.Slot;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A programme, a partner with a place and two rooms, and people who come to workshops there. */
@Dependent
public class HoursRoom {

    public static final Scope EVERYWHERE = new Scope(true, Set.of(), Set.of());
    private static final DisplaySettings DISPLAY = new DisplaySettings(Language.FRENCH, 1, false, Theme.LIGHT, false);

    @Inject
    private Accounts accounts;

    @Inject
    private Places places;

    @Inject
    private Partners partners;

    @Inject
    private Programmes programmes;

    @Inject
    private Rooms rooms;

    @Inject
    private Groups groups;

    @Inject
    private Workshops workshops;

    @Inject
    private Clock clock;

    private UUID trainer = new UUID(0, 0);
    private UUID validator = new UUID(0, 0);
    private UUID programme = new UUID(0, 0);
    private UUID partner = new UUID(0, 0);
    private UUID place = new UUID(0, 0);
    private UUID group = new UUID(0, 0);

    public HoursRoom open(int hourlyCostCents) {
        trainer = staff("Formatrice");
        validator = staff("Responsable");
        Programme paying = programmes.add(
                new ProgrammeTerms(
                        "Essai", hourlyCostCents, LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31), 100, 480),
                trainer);
        programme = paying.id();
        Place there = places.add("Lieu d’essai", "", trainer);
        place = there.id();
        runByAnother();
        Group learners = groups.create("Groupe d’essai", place, trainer, EVERYWHERE);
        group = learners.id();
        return this;
    }

    /** From now on another partner runs the place. */
    void runByAnother() {
        Partner running = partners.add("Association d’essai", new Siret(""), trainer);
        partner = running.id();
        places.runBy(place, partner, trainer);
    }

    public UUID trainer() {
        return trainer;
    }

    UUID validator() {
        return validator;
    }

    UUID place() {
        return place;
    }

    Bill bill(YearMonth month) {
        return new Bill(programme, partner, month);
    }

    public UUID staff(String name) {
        return accounts.addStaff(name, UUID.randomUUID() + "@aladdin.example").id();
    }

    public UUID person(String name) {
        return groups.welcome(group, name, DISPLAY, trainer, EVERYWHERE).id();
    }

    /** From eight to twenty o'clock. */
    Room room() {
        return rooms.add(place, "Salle", 10, LocalTime.of(8, 0), LocalTime.of(20, 0), trainer);
    }

    public Room roomAroundTheClock() {
        return rooms.add(place, "Salle de nuit", 10, LocalTime.MIN, LocalTime.of(23, 59), trainer);
    }

    public Workshop workshop(Room room, String day, String from, String to) {
        return workshop(plan(room, trainer), day, from, to);
    }

    Workshop workshop(Plan plan, String day, String from, String to) {
        return workshops
                .plan(plan, List.of(slot(day, from, to)), trainer, EVERYWHERE)
                .get(0);
    }

    Plan plan(Room room, UUID by) {
        return plan(room, by, 5);
    }

    Plan plan(Room room, UUID by, int seats) {
        return new Plan(
                programme, room.id(), group, Kind.GROUP, "Atelier", seats, Set.of(by), List.of("fr"), List.of());
    }

    Workshop find(UUID workshop) {
        return workshops.get(workshop, trainer, EVERYWHERE);
    }

    /** From six hours ago to in six hours, so that it is on at whatever minute of the day this runs. */
    Slot aroundNow() {
        LocalDateTime from = LocalDateTime.ofInstant(clock.instant(), Clocks.BORDEAUX)
                .truncatedTo(ChronoUnit.MINUTES)
                .minusHours(6);
        return new Slot(
                from.toLocalDate(), from.toLocalTime(), from.plusHours(12).toLocalTime());
    }

    public Workshop workshopThatIsOn() {
        return workshopThatIsOn(plan(roomAroundTheClock(), trainer));
    }

    Workshop workshopThatIsOn(Plan plan) {
        return workshops.plan(plan, List.of(aroundNow()), trainer, EVERYWHERE).get(0);
    }

    static Slot slot(String day, String from, String to) {
        return new Slot(LocalDate.parse(day), LocalTime.parse(from), LocalTime.parse(to));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Clocks.BORDEAUX).toInstant();
    }

    /** Why each of them was refused. */
    static Map<UUID, Refusal> reasons(Map<UUID, Refused> refused) {
        Map<UUID, Refusal> reasons = new HashMap<>();
        refused.forEach((person, why) -> reasons.put(person, why.reason()));
        return reasons;
    }
}
