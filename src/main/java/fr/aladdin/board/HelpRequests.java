package fr.aladdin.board;

import fr.aladdin.account.AuditTrail;
import fr.aladdin.hours.Attendance;
import fr.aladdin.hours.Attendances;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.UnderWay;
import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who calls for help in which workshop. */
@ApplicationScoped
@Transactional
public class HelpRequests {

    /** So long somebody reads that their call was answered. */
    private static final Duration JUST_GIVEN = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private UnderWay underWay;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Attendances attendances;

    @Inject
    private AuditTrail audit;

    /**
     * The workshop in which this person can call somebody: one that is on and where they have a seat, or that begins
     * within a quarter of an hour and where they have signed; none once they have left. Of two, the one where they have
     * signed.
     */
    public Optional<Workshop> findWorkshop(UUID person) {
        return underWay.list(person).stream()
                .filter(workshop -> isIn(workshop, person))
                .findFirst();
    }

    private boolean isIn(Workshop workshop, UUID person) {
        Optional<Attendance> signed = attendances.find(workshop.id(), person);
        return signed.isPresent()
                ? signed.get().leftAt().isEmpty()
                : !clock.instant().isBefore(workshop.startsAt());
    }

    /**
     * Calls for help where the person can; who calls already goes on calling since then. The workshop is held before
     * anything else of it is, as whoever notes an attendance does: else both wait for each other.
     */
    public void call(UUID person) {
        findWorkshop(person)
                .map(workshop -> database.find(Workshop.class, workshop.id(), LockModeType.PESSIMISTIC_WRITE))
                .filter(workshop -> find(workshop.id(), person).isEmpty())
                .ifPresent(workshop -> {
                    database.persist(new HelpRequest(workshop.id(), person, clock.instant()));
                    audit.note(person, "help.call", person, "workshop " + workshop.id());
                });
    }

    /** The person needs nobody any more, in whatever workshop. */
    public void withdraw(UUID person) {
        Instant now = clock.instant();
        database.createQuery(
                        "SELECT h FROM HelpRequest h WHERE h.person = :person AND h.endedAt IS NULL", HelpRequest.class)
                .setParameter("person", person)
                .getResultList()
                .forEach(request -> {
                    request.withdraw(now);
                    audit.note(person, "help.withdraw", person, "workshop " + request.workshop());
                });
    }

    /**
     * A trainer of the workshop has come, whether the person still calls or not; the caller has made sure of the scope.
     *
     * @throws NoSuchElementException when the person has no seat there and does not call there
     */
    public void give(UUID workshop, UUID person, UUID trainer) {
        if (!isExpected(workshop, person)) {
            throw new NoSuchElementException("nobody " + person + " at " + workshop);
        }
        find(workshop, person).ifPresent(request -> {
            request.give(trainer, clock.instant());
            audit.note(trainer, "help.give", person, "workshop " + workshop);
        });
    }

    /** Whether the person has a seat there, or calls there. */
    public boolean isExpected(UUID workshop, UUID person) {
        return enrolments.find(workshop, person).isPresent()
                || find(workshop, person).isPresent();
    }

    /** That the person calls for help there. */
    public Optional<HelpRequest> find(UUID workshop, UUID person) {
        return list(workshop).stream()
                .filter(request -> request.person().equals(person))
                .findFirst();
    }

    /** Who calls now, whoever has called longest first, until the workshop ends; the caller has made sure of the scope. */
    public List<HelpRequest> list(UUID workshop) {
        return database.createQuery(
                        "SELECT h FROM HelpRequest h, Workshop w WHERE h.workshop = :workshop AND h.endedAt IS NULL"
                                + " AND w.id = h.workshop AND w.endsAt > :now ORDER BY h.askedAt, h.id",
                        HelpRequest.class)
                .setParameter("workshop", workshop)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Who calls now in whatever workshop, each with the end of that one. */
    Map<UUID, Instant> listOpen() {
        return database.createQuery(
                        "SELECT h.person, w.endsAt FROM HelpRequest h, Workshop w WHERE h.endedAt IS NULL"
                                + " AND w.id = h.workshop AND w.endsAt > :now",
                        Object[].class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> (Instant) row[1],
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    /** Whether a trainer came to the person in the last minutes. */
    public boolean wasGiven(UUID workshop, UUID person) {
        return database.createQuery(
                                "SELECT COUNT(h.id) FROM HelpRequest h WHERE h.workshop = :workshop AND h.person = :person"
                                        + " AND h.givenBy IS NOT NULL AND h.endedAt > :since",
                                Long.class)
                        .setParameter("workshop", workshop)
                        .setParameter("person", person)
                        .setParameter("since", clock.instant().minus(JUST_GIVEN))
                        .getSingleResult()
                > 0;
    }

    /** How many others of the workshop have called before. */
    public long countBefore(HelpRequest request) {
        return list(request.workshop()).stream()
                .takeWhile(other -> !other.person().equals(request.person()))
                .count();
    }
}
