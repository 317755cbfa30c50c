package fr.aladdin.board;

import fr.aladdin.account.AuditTrail;
import fr.aladdin.hours.Attendance;
import fr.aladdin.hours.Attendances;
import fr.aladdin.workshop.Enrolled;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The seats of a workshop at this moment. Read from what is kept anyway: nothing is held for the board alone. */
@ApplicationScoped
@Transactional
public class Board {

    /** What is done so long before the beginning belongs to the workshop already. */
    static final Duration AHEAD = Duration.ofMinutes(15);

    /** A board stays open for two hours and reads itself again at each change: its reader is written down now and then. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(15);

    /**
     * Whoever has gone back and misses an earlier step is at that one, until a step is opened for the first time or that
     * one is done.
     */
    private static final String LAST = "SELECT p.account, p.module, s.step, p.last_at, p.finished_at IS NOT NULL,"
            + " (SELECT count(*) FROM answer a WHERE a.passage = p.id AND a.step = s.step"
            + " AND (a.verdict = 'NOT_YET' OR (a.verdict = 'INCOMPLETE' AND a.met = '')) AND NOT EXISTS"
            + " (SELECT 1 FROM answer b WHERE b.passage = p.id AND b.step = s.step AND b.attempt > a.attempt"
            + " AND b.verdict IN ('RIGHT', 'NOTED')))"
            + " FROM enrolment e CROSS JOIN LATERAL"
            + " (SELECT * FROM passage WHERE account = e.person ORDER BY last_at DESC LIMIT 1) p"
            + " CROSS JOIN LATERAL (SELECT coalesce((SELECT z.step FROM"
            + " (SELECT step, verdict, at FROM answer WHERE passage = p.id ORDER BY at DESC LIMIT 1) z"
            + " WHERE z.verdict NOT IN ('RIGHT', 'NOTED')"
            + " AND z.at > (SELECT max(v.opened_at) FROM step_visit v WHERE v.passage = p.id)), p.step) AS step) s"
            + " WHERE e.workshop = ?1 AND e.state = 'ENROLLED'";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Attendances attendances;

    @Inject
    private HelpRequests requests;

    @Inject
    private AuditTrail audit;

    /** The seats, as a member of staff reads them, which is written down; the caller has made sure of the scope. */
    public List<Seat> read(Workshop workshop, UUID reader) {
        audit.noteWhileReading(reader, "board.read", workshop.id(), NOTED_EVERY);
        return listSeats(workshop);
    }

    /** Every seat by its number, free ones included, then who has a place and no seat. */
    List<Seat> listSeats(Workshop workshop) {
        Instant now = clock.instant();
        Map<UUID, Whereabouts> last = lastOf(workshop.id());
        Map<UUID, Instant> calls = requests.list(workshop.id()).stream()
                .collect(Collectors.toMap(HelpRequest::person, HelpRequest::askedAt));
        Map<UUID, Attendance> signed = new HashMap<>();
        attendances.list(workshop.id()).forEach(one -> one.person().ifPresent(person -> signed.put(person, one)));
        List<Seat> seats = new ArrayList<>();
        for (Enrolled who : enrolments.list(workshop.id())) {
            if (!who.isWaiting()) {
                UUID person = who.person();
                seats.add(Seat.of(workshop, who, signed.get(person), last.get(person), calls.get(person), now));
            }
        }
        IntStream.rangeClosed(1, workshop.seats())
                .filter(number -> seats.stream().noneMatch(seat -> seat.number() == number))
                .mapToObj(Seat::free)
                .toList()
                .forEach(seats::add);
        seats.sort(Comparator.comparingInt(seat -> seat.number() == 0 ? Integer.MAX_VALUE : seat.number()));
        return List.copyOf(seats);
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, Whereabouts> lastOf(UUID workshop) {
        List<Object[]> rows =
                database.createNativeQuery(LAST).setParameter(1, workshop).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], Board::whereabouts));
    }

    private static Whereabouts whereabouts(Object[] row) {
        return new Whereabouts(
                (String) row[1],
                (String) row[2],
                ((Timestamp) row[3]).toInstant(),
                (Boolean) row[4],
                ((Number) row[5]).intValue());
    }
}
