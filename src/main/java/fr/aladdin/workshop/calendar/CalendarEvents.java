package fr.aladdin.workshop.calendar;

import fr.aladdin.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What stands in the calendar of a trainer. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class CalendarEvents {

    /** What is longer ago stays in calendars that have followed it, and need not travel each hour. */
    private static final int MONTHS_BACK = 3;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** The workshops that the trainer leads or replaces in, called off ones included, the first one first. */
    public List<CalendarEvent> list(UUID trainer) {
        return database.createQuery(
                        "SELECT NEW fr.aladdin.workshop.calendar.CalendarEvent(w.id, w.kind, w.title, w.startsAt,"
                                + " w.endsAt, p.name, r.name, p.address, w.changedAt, w.cancelledAt, w.version)"
                                + " FROM Workshop w JOIN Room r ON r.id = w.room JOIN Place p ON p.id = r.place"
                                + " WHERE w.startsAt >= :since AND (:trainer MEMBER OF w.trainers"
                                + " OR EXISTS (SELECT x.id FROM Replacement x WHERE x.workshop = w.id"
                                + " AND x.trainer = :trainer AND x.endsAt > :now))"
                                + " ORDER BY w.startsAt, w.id",
                        CalendarEvent.class)
                .setParameter("since", since())
                .setParameter("trainer", trainer)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    private Instant since() {
        return LocalDate.now(clock)
                .withDayOfMonth(1)
                .minusMonths(MONTHS_BACK)
                .atStartOfDay(Clocks.BORDEAUX)
                .toInstant();
    }
}
