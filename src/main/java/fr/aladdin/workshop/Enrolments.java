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
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
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

    /** Who has a place or waits for one, in the order in which they came. */
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
        for (UUID person : people) {
            groups.findPerson(person, scope).orElseThrow(() -> new NoSuchElementException("no person " + person));
            if (find(workshop, person).isEmpty()) {
                boolean waiting = count(workshop) >= found.seats();
                database.persist(new Enrolment(workshop, person, waiting, by, clock.instant()));
                audit.note(by, "workshop.enrol", person, "workshop " + workshop);
            }
        }
    }

    /** The person comes no more; the first who waits moves up. */
    public void leave(UUID workshop, UUID person, UUID by, Scope scope) {
        Workshop found = lock(workshop, by, scope);
        find(workshop, person).ifPresent(enrolment -> {
            enrolment.leave(clock.instant());
            audit.note(by, "workshop.leave", person, "workshop " + workshop);
            moveUp(found);
        });
    }

    /** @param seat from 1, or null to give it back; who sat there stands up */
    public void sit(UUID workshop, UUID person, @Nullable Integer seat, UUID by, Scope scope) {
        Workshop found = lock(workshop, by, scope);
        if (seat != null && (seat < 1 || seat > found.seats())) {
            throw new NoSuchElementException("no seat " + seat);
        }
        listCurrent(workshop).stream()
                .filter(other -> seat != null && other.seat().orElse(0) == seat)
                .forEach(other -> other.sit(null));
        database.flush();
        find(workshop, person)
                .orElseThrow(() -> new NoSuchElementException("not enrolled: " + person))
                .sit(seat);
    }

    public Optional<Enrolment> find(UUID workshop, UUID person) {
        return listCurrent(workshop).stream()
                .filter(one -> one.person().equals(person))
                .findFirst();
    }

    private void moveUp(Workshop workshop) {
        long free = workshop.seats() - count(workshop.id());
        listCurrent(workshop.id()).stream()
                .filter(one -> one.state() == Enrolment.State.WAITING)
                .limit(Math.max(0, free))
                .forEach(Enrolment::moveUp);
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
