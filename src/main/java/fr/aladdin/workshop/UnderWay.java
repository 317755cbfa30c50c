package fr.aladdin.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The workshops in which somebody has a seat and which are on now, or begin within a quarter of an hour. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class UnderWay {

    private static final Duration BEFORE_THE_BEGINNING = Duration.ofMinutes(15);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Where somebody is among the workshops in which they have a seat; the first one says most. */
    private enum Sign {
        THERE,
        EXPECTED,
        LEFT
    }

    /**
     * First the one in which the person has signed and from which they have not left, last one that they have left; among
     * those that are alike the earlier one, then the one in which they were enrolled first.
     */
    public List<Workshop> list(UUID person) {
        Instant now = clock.instant();
        List<Workshop> all = database.createQuery(
                        "SELECT w FROM Workshop w, Enrolment e WHERE e.person = :person AND e.state = 'ENROLLED'"
                                + " AND w.id = e.workshop AND w.cancelledAt IS NULL AND w.validatedAt IS NULL"
                                + " AND w.startsAt <= :soon AND w.endsAt > :now"
                                + " ORDER BY w.startsAt, e.enrolledAt, w.id",
                        Workshop.class)
                .setParameter("person", person)
                .setParameter("soon", now.plus(BEFORE_THE_BEGINNING))
                .setParameter("now", now)
                .getResultList();
        if (all.size() < 2) {
            return all;
        }
        Map<UUID, Sign> signs = signsOf(person);
        return all.stream()
                .sorted(Comparator.comparing(one -> signs.getOrDefault(one.id(), Sign.EXPECTED)))
                .toList();
    }

    /** Attendance stands on workshops, in a package above this one: its table is asked. */
    @SuppressWarnings("unchecked")
    private Map<UUID, Sign> signsOf(UUID person) {
        List<Object[]> rows = database.createNativeQuery("SELECT workshop, left_at IS NULL FROM attendance"
                        + " WHERE person = ?1 AND removed_at IS NULL")
                .setParameter(1, person)
                .getResultList();
        Map<UUID, Sign> signs = new HashMap<>();
        rows.forEach(row -> signs.put((UUID) row[0], (Boolean) row[1] ? Sign.THERE : Sign.LEFT));
        return signs;
    }
}
