package fr.aladdin.workshop;

import fr.aladdin.account.AuditTrail;
import fr.aladdin.network.Rooms;
import fr.aladdin.platform.OneAtATime;
import fr.aladdin.training.Group;
import fr.aladdin.training.Groups;
import fr.aladdin.training.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The workshops. Whoever reads or changes one gives their scope: it covers the workshops of their places, those of their
 * groups, those that they lead until a month after, and those in which they replace somebody.
 */
@ApplicationScoped
@Transactional
public class Workshops {

    private static final String IN_SCOPE = "(:everything = TRUE OR r.place IN :places OR w.team IN :groups"
            + " OR (w.endsAt > :ledSince AND :reader MEMBER OF w.trainers)"
            + " OR EXISTS (SELECT x.id FROM Replacement x WHERE x.workshop = w.id AND x.trainer = :reader"
            + " AND x.endsAt > :now))";

    private static final String LINE = "SELECT NEW fr.aladdin.workshop.WorkshopLine(w.id, w.title, w.kind, w.startsAt,"
            + " w.endsAt, p.name, r.name, w.seats,"
            + " (SELECT COUNT(e.id) FROM Enrolment e WHERE e.workshop = w.id AND e.state = 'ENROLLED'),"
            + " (SELECT COUNT(f.id) FROM Enrolment f WHERE f.workshop = w.id AND f.state = 'WAITING'),"
            + " w.cancelledAt, w.validatedAt)"
            + " FROM Workshop w JOIN Room r ON r.id = w.room JOIN Place p ON p.id = r.place";

    /** Whoever leads a workshop elsewhere, for others, has that long to put its attendance right. */
    private static final Duration GUEST = Duration.ofDays(31);

    /** What is not over. */
    private static final Set<Workshop.State> OPEN = EnumSet.of(Workshop.State.PLANNED, Workshop.State.UNDER_WAY);

    private static final String HELD = " WHERE w.endsAt <= :now AND w.cancelledAt IS NULL AND w.validatedAt IS NULL"
            + " AND (:everything = TRUE OR r.place IN :places)";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Rooms rooms;

    @Inject
    private PlanRefusals refusals;

    @Inject
    private Groups groups;

    @Inject
    private AuditTrail audit;

    /** What begins in that time, the first one first; called off ones included. */
    public List<WorkshopLine> list(Instant from, Instant to, UUID reader, Scope scope) {
        return scope.bind(database.createQuery(
                        LINE + " WHERE w.startsAt >= :from AND w.startsAt < :to AND " + IN_SCOPE
                                + " ORDER BY w.startsAt, w.id",
                        WorkshopLine.class))
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("reader", reader)
                .setParameter("ledSince", ledSince())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** What is over in the places of the scope and not validated, the oldest first. */
    public List<WorkshopLine> listHeld(Scope scope, int most) {
        return held(database.createQuery(LINE + HELD + " ORDER BY w.startsAt, w.id", WorkshopLine.class), scope)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are in all. */
    public long countHeld(Scope scope) {
        return held(
                        database.createQuery(
                                "SELECT COUNT(w.id) FROM Workshop w JOIN Room r ON r.id = w.room" + HELD, Long.class),
                        scope)
                .getSingleResult();
    }

    private <T> TypedQuery<T> held(TypedQuery<T> query, Scope scope) {
        return query.setParameter("now", clock.instant())
                .setParameter("everything", scope.everything())
                .setParameter("places", scope.places().isEmpty() ? Set.of(new UUID(0, 0)) : scope.places());
    }

    /** Slugs of the modules that are planned in each of the workshops; the caller has made sure of the scope. */
    public Map<UUID, List<String>> modulesOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.createQuery("SELECT w FROM Workshop w WHERE w.id IN :ids", Workshop.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Workshop::id, Workshop::modules));
    }

    /** The workshop, when it is at a place of the scope. */
    public Optional<Workshop> findAtPlace(UUID id, Scope scope) {
        return Optional.ofNullable(database.find(Workshop.class, id))
                .filter(found -> scope.coversPlace(rooms.get(found.room()).place()));
    }

    public Optional<Workshop> find(UUID id, UUID reader, Scope scope) {
        return Optional.ofNullable(database.find(Workshop.class, id)).filter(found -> covers(scope, found, reader));
    }

    /** The same of one that is not over: what people do afterwards is their own affair. */
    public Optional<Workshop> findToCome(UUID id, UUID reader, Scope scope) {
        return find(id, reader, scope).filter(found -> found.endsAt().isAfter(clock.instant()));
    }

    /** @throws NoSuchElementException when there is none within the scope */
    public Workshop get(UUID id, UUID reader, Scope scope) {
        return find(id, reader, scope).orElseThrow(() -> new NoSuchElementException("no workshop " + id));
    }

    /** The workshops made together with this one, itself included, the first one first. */
    public List<Workshop> listSeries(Workshop one) {
        return one.series().isEmpty()
                ? List.of(one)
                : database.createQuery(
                                "SELECT w FROM Workshop w WHERE w.series = :series ORDER BY w.startsAt", Workshop.class)
                        .setParameter("series", one.series().get())
                        .getResultList();
    }

    /**
     * Plans a workshop, or as many as there are slots, made together.
     *
     * @throws IllegalStateException when one of them is refused; then none is planned
     */
    public List<Workshop> plan(Plan plan, List<Slot> slots, UUID by, Scope scope) {
        requirePlace(plan, scope);
        oneAtATime();
        UUID series = slots.size() > 1 ? UUID.randomUUID() : null;
        List<Workshop> made = new ArrayList<>();
        for (Slot slot : slots) {
            requireNone(refusals.of(plan, slot, null));
            Workshop workshop = new Workshop(plan, slot, series, by, clock.instant());
            database.persist(workshop);
            audit.note(by, "workshop.plan", workshop.id(), "");
            made.add(workshop);
        }
        return made;
    }

    /** @throws IllegalStateException when it is refused, or the workshop is no longer only planned */
    public void arrange(UUID id, Plan plan, Slot slot, UUID by, Scope scope) {
        Workshop workshop = get(id, by, scope);
        requirePlace(workshop.planWith(workshop.seats(), workshop.trainers()), scope);
        requirePlace(plan, scope);
        oneAtATime();
        requireNone(refusals.of(plan, slot, id));
        if (workshop.state(clock.instant()) != Workshop.State.PLANNED) {
            throw new IllegalStateException("what has begun keeps its plan");
        }
        workshop.arrange(plan, slot, clock.instant());
        audit.note(by, "workshop.arrange", id, "");
    }

    /**
     * Other seats and trainers for one that has begun and that nobody has validated. Whoever led it and is taken off stays
     * written as somebody who was there: the hours are validated by a person who was not. Whoever is there for a day only, or
     * for others, may change the seats.
     *
     * @throws IllegalStateException when it is refused, or the workshop has not begun or is done with
     */
    public void staff(UUID id, int seats, Set<UUID> trainers, UUID by, Scope scope) {
        Workshop workshop = get(id, by, scope);
        if (!trainers.equals(workshop.trainers()) && !mayPlan(workshop, scope)) {
            // a right to lead would outlast that of whoever gives it
            throw new NoSuchElementException("no trainers to choose in this scope");
        }
        oneAtATime();
        Instant now = clock.instant();
        if (!workshop.state(now).hasBegun()) {
            throw new IllegalStateException("only what goes on or is over keeps its plan and changes its seats");
        }
        requireNone(refusals.ofBegun(workshop.planWith(seats, trainers), workshop));
        workshop.trainers().stream()
                .filter(one -> !trainers.contains(one))
                .forEach(one -> database.persist(new Replacement(id, one, by, now, now)));
        workshop.staff(seats, trainers, now);
        audit.note(by, "workshop.staff", id, "");
    }

    /** Two who plan at the same moment never take the same seats or the same trainer. */
    private void oneAtATime() {
        OneAtATime.on(database, "workshop.plan");
    }

    /**
     * Calls it off while nobody has signed; who is enrolled stays written.
     *
     * @return whether it is called off
     */
    public boolean cancel(UUID id, UUID by, Scope scope) {
        Workshop workshop = get(id, by, scope);
        database.lock(workshop, LockModeType.PESSIMISTIC_WRITE);
        Workshop.State state = workshop.state(clock.instant());
        boolean may = state != Workshop.State.VALIDATED && !isSigned(id);
        if (may) {
            workshop.cancel(clock.instant());
            audit.note(by, "workshop.cancel", id, "");
        }
        return may;
    }

    /**
     * Calls off this date and the later ones of its series; those that are over stay, and those in which somebody has
     * signed.
     *
     * @return how many are called off
     */
    public long cancelFrom(UUID id, UUID by, Scope scope) {
        Workshop first = get(id, by, scope);
        return listSeries(first).stream()
                .filter(one -> !one.startsAt().isBefore(first.startsAt()))
                .filter(one -> OPEN.contains(one.state(clock.instant())) && covers(scope, one, by))
                .filter(one -> cancel(one.id(), by, scope))
                .count();
    }

    /** Attendance stands on workshops, in a package above this one: its table is asked. */
    private boolean isSigned(UUID id) {
        return (Boolean) database.createNativeQuery(
                        "SELECT EXISTS (SELECT 1 FROM attendance WHERE workshop = ?1 AND removed_at IS NULL)")
                .setParameter(1, id)
                .getSingleResult();
    }

    private boolean covers(Scope scope, Workshop workshop, UUID reader) {
        return (workshop.trainers().contains(reader) && workshop.endsAt().isAfter(ledSince()))
                || workshop.group().filter(scope.groups()::contains).isPresent()
                || scope.coversPlace(rooms.get(workshop.room()).place())
                || replaces(reader, workshop);
    }

    private Instant ledSince() {
        return clock.instant().minus(GUEST);
    }

    private boolean replaces(UUID reader, Workshop workshop) {
        return database.createQuery(
                                "SELECT COUNT(x.id) FROM Replacement x WHERE x.workshop = :workshop"
                                        + " AND x.trainer = :reader AND x.endsAt > :now",
                                Long.class)
                        .setParameter("workshop", workshop.id())
                        .setParameter("reader", reader)
                        .setParameter("now", clock.instant())
                        .getSingleResult()
                > 0;
    }

    /** At a place of the scope, or for a group of the scope at the place where it meets. */
    private void requirePlace(Plan plan, Scope scope) {
        if (!mayPlan(plan, scope)) {
            throw new NoSuchElementException("no such room or group in this scope");
        }
    }

    /** Whether it may be planned anew by somebody of that scope: leading it, for a day or altogether, is not enough. */
    public boolean mayPlan(Workshop workshop, Scope scope) {
        return mayPlan(workshop.planWith(workshop.seats(), workshop.trainers()), scope);
    }

    /** Whether something of its plan may still be changed by somebody of that scope who may read it. */
    public boolean mayChange(Workshop workshop, Scope scope) {
        Workshop.State now = workshop.state(clock.instant());
        return now.hasBegun() || (now == Workshop.State.PLANNED && mayPlan(workshop, scope));
    }

    private boolean mayPlan(Plan plan, Scope scope) {
        UUID place = rooms.get(plan.room()).place();
        Optional<Group> group = plan.group().flatMap(id -> groups.find(id, scope));
        boolean ofGroup = group.filter(found -> found.place().equals(place)).isPresent();
        return plan.group().isPresent() == group.isPresent() && (scope.coversPlace(place) || ofGroup);
    }

    private static void requireNone(Set<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("refused: " + refusals);
        }
    }
}
