package fr.aladdin.workshop;

import fr.aladdin.account.AuditTrail;
import fr.aladdin.training.Groups;
import fr.aladdin.training.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who is enrolled in a workshop. A place that becomes free goes to whoever has waited longest. */
@ApplicationScoped
@Transactional
public class Enrolments {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Workshops workshops;

    @Inject
    private Groups groups;

    @Inject
    private AuditTrail audit;

    /** Who has a place or waits for one, in the order in which they came; the caller has made sure of the scope. */
    public List<Enrolled> list(UUID workshop) {
        return database.createQuery(
                        "SELECT NEW fr.aladdin.workshop.Enrolled(e.id, e.person, a.displayName, e.state, e.seat)"
                                + " FROM Enrolment e JOIN Account a ON a.id = e.person"
                                + " WHERE e.workshop = :workshop AND e.state <> 'LEFT' ORDER BY e.enrolledAt, e.id",
                        Enrolled.class)
                .setParameter("workshop", workshop)
                .getResultList();
    }

    /**
     * Enrols people of the scope; who is enrolled already stays so. Beyond the seats they wait.
     *
     * @throws NoSuchElementException when the workshop or somebody is outside the scope
     */
    public void enrol(UUID workshop, Collection<UUID> people, UUID by, Scope scope) {
        Workshop found = lock(workshop, by, scope);
        // seats that became free since, by an erased person or a larger workshop, are of whoever waits
        moveUp(found);
        // in the order in which they are given, for whoever waits longest comes first
        Instant now = clock.instant();
        for (UUID person : people) {
            if (groups.findPerson(person, scope).isEmpty()) {
                throw new NoSuchElementException("no person " + person);
            }
            if (find(workshop, person).isEmpty()) {
                boolean waiting = count(workshop) >= found.seats();
                Enrolment enrolment = new Enrolment(workshop, person, waiting, by, now);
                enrolment.sit(waiting ? null : firstFreeSeat(found));
                database.persist(enrolment);
                audit.note(by, "workshop.enrol", person, "workshop " + workshop);
                now = now.plus(1, ChronoUnit.MICROS);
            }
        }
    }

    /**
     * The workshop takes another plan or another time: who sat at a seat that is no more takes another one, who waited
     * takes the seats that are new.
     *
     * @param read which {@link Workshop#version} stood on the form
     * @return whether nobody has changed it since; otherwise it stays as it is
     * @throws IllegalStateException when it is refused, or the workshop is no longer only planned
     */
    public boolean arrange(UUID workshop, Plan plan, Slot slot, long read, UUID by, Scope scope) {
        return change(workshop, read, by, scope, () -> workshops.arrange(workshop, plan, slot, by, scope));
    }

    /**
     * The same of a workshop that has begun and is not validated: its seats and trainers alone change.
     *
     * @param read which {@link Workshop#version} stood on the form
     * @return whether nobody has changed it since; otherwise it stays as it is
     * @throws IllegalStateException when it is refused
     */
    public boolean staff(UUID workshop, int seats, Set<UUID> trainers, long read, UUID by, Scope scope) {
        return change(workshop, read, by, scope, () -> workshops.staff(workshop, seats, trainers, by, scope));
    }

    private boolean change(UUID workshop, long read, UUID by, Scope scope, Runnable change) {
        // locking reads it again: what is changed before would be lost
        Workshop found = lock(workshop, by, scope);
        if (found.version() != read) {
            return false;
        }
        change.run();
        listCurrent(workshop).stream()
                .filter(one -> one.seat().orElse(0) > found.seats())
                .forEach(one -> {
                    one.sit(firstFreeSeat(found));
                    database.flush();
                });
        moveUp(found);
        return true;
    }

    /** The person comes no more; the first who waits moves up. */
    public void leave(UUID workshop, UUID person, UUID by, Scope scope) {
        Workshop found = lock(workshop, by, scope);
        find(workshop, person).ifPresent(enrolment -> {
            enrolment.leave(clock.instant());
            database.flush();
            audit.note(by, "workshop.leave", person, "workshop " + workshop);
            moveUp(found);
        });
    }

    /** What a seat was when somebody was placed there. */
    public enum Seating {
        /** Nobody sat there. */
        FREE,
        /** Whoever sat there has the other seat now. */
        SWAPPED,
        /** Whoever sat there has no seat any more. */
        TAKEN
    }

    /** @param seat from 1, or null to give it back; who sat there takes the seat that becomes free, if one does */
    public Seating sit(UUID workshop, UUID person, @Nullable Integer seat, UUID by, Scope scope) {
        Workshop found = lock(workshop, by, scope);
        if (seat != null && (seat < 1 || seat > found.seats())) {
            throw new NoSuchElementException("no seat " + seat);
        }
        Enrolment enrolment =
                find(workshop, person).orElseThrow(() -> new NoSuchElementException("not enrolled: " + person));
        OptionalInt left = enrolment.seat();
        Optional<Enrolment> sitting = listCurrent(workshop).stream()
                .filter(other -> seat != null && other.seat().orElse(0) == seat)
                .filter(other -> !other.person().equals(person))
                .findFirst();
        enrolment.sit(null);
        sitting.ifPresent(other -> other.sit(null));
        database.flush();
        enrolment.sit(seat);
        if (sitting.isEmpty()) {
            return Seating.FREE;
        }
        sitting.get().sit(left.isPresent() ? left.getAsInt() : null);
        return left.isPresent() ? Seating.SWAPPED : Seating.TAKEN;
    }

    public Optional<Enrolment> find(UUID workshop, UUID person) {
        return listCurrent(workshop).stream()
                .filter(one -> one.person().equals(person))
                .findFirst();
    }

    /** The number of the person's seat, from 1; 0 when none is given. */
    public int seatOf(UUID workshop, UUID person) {
        return find(workshop, person)
                .map(Enrolment::seat)
                .orElse(OptionalInt.empty())
                .orElse(0);
    }

    private void moveUp(Workshop workshop) {
        long free = workshop.seats() - count(workshop.id());
        listCurrent(workshop.id()).stream()
                .filter(one -> one.state() == Enrolment.State.WAITING)
                .limit(Math.max(0, free))
                .forEach(one -> {
                    one.moveUp();
                    one.sit(firstFreeSeat(workshop));
                    database.flush();
                });
    }

    private @Nullable Integer firstFreeSeat(Workshop workshop) {
        Set<Integer> taken = new HashSet<>();
        listCurrent(workshop.id()).forEach(one -> one.seat().ifPresent(taken::add));
        return IntStream.rangeClosed(1, workshop.seats())
                .filter(seat -> !taken.contains(seat))
                .boxed()
                .findFirst()
                .orElse(null);
    }

    private long count(UUID workshop) {
        return listCurrent(workshop).stream()
                .filter(one -> one.state() == Enrolment.State.ENROLLED)
                .count();
    }

    private List<Enrolment> listCurrent(UUID workshop) {
        return database.createQuery(
                        "SELECT e FROM Enrolment e WHERE e.workshop = :workshop AND e.state <> 'LEFT'"
                                + " ORDER BY e.enrolledAt, e.id",
                        Enrolment.class)
                .setParameter("workshop", workshop)
                .getResultList();
    }

    /** Two trainers who enrol at the same moment never give one seat twice. */
    private Workshop lock(UUID workshop, UUID by, Scope scope) {
        Workshop found = workshops.get(workshop, by, scope);
        database.lock(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }
}
