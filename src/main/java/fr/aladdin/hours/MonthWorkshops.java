package fr.aladdin.hours;

import fr.aladdin.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The workshops of a month: those of which something counts there. A night between two months stands in both, each with
 * its side of midnight; what is written down after a month was closed stands in the first one after it that is open.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class MonthWorkshops {

    /** People are told apart by person, and once they were erased by entry. */
    private static final String ROWS = """
            SELECT CAST(w.id AS text), w.title, w.kind, w.starts_at, w.ends_at, w.validated_at, p.name,
              coalesce(e.partner, CAST(p.partner AS text)),
              (SELECT count(*) FROM enrolment n WHERE n.workshop = w.id AND n.state = 'ENROLLED'),
              CASE WHEN w.validated_at IS NULL
                THEN (SELECT count(*) FROM attendance a WHERE a.workshop = w.id AND a.removed_at IS NULL)
                ELSE e.came END,
              e.people, e.held, e.minutes, e.entered
            FROM workshop w JOIN room r ON r.id = w.room JOIN place p ON p.id = r.place
              CROSS JOIN LATERAL (SELECT max(o.partner) AS partner, count(*) FILTER (WHERE o.ever > 0) AS came,
                count(*) FILTER (WHERE o.minutes > 0) AS people, coalesce(sum(o.held), 0) AS held,
                coalesce(sum(o.minutes), 0) AS minutes, count(o.minutes) AS entered
                FROM (SELECT max(CAST(l.partner AS text)) AS partner,
                  sum(l.minutes) FILTER (WHERE l.month <= ?5 OR l.reason = '') AS ever,
                  sum(l.minutes) FILTER (WHERE l.month = ?5) AS minutes,
                  sum(l.minutes) FILTER (WHERE l.month = ?5 AND l.reason = '') AS held
                  FROM ledger_entry l WHERE l.workshop = w.id GROUP BY coalesce(l.person, l.id)) o) e
            WHERE w.programme = ?1 AND %s = ?2 AND w.cancelled_at IS NULL
              AND (w.id IN (SELECT l.workshop FROM ledger_entry l WHERE l.programme = ?1 AND l.month = ?5)
                OR (w.starts_at < ?4 AND (w.starts_at >= ?3 OR (w.validated_at IS NULL AND w.starts_at >= ?6))))
            ORDER BY w.starts_at, w.id
            """;

    /** Nothing of a workshop that began longer before a month reaches into it. */
    private static final Duration LONGEST = Duration.ofDays(2);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** The first one first. */
    List<WorkshopHours> list(Bill bill) {
        return list("coalesce(CAST(e.partner AS uuid), p.partner)", bill.programme(), bill.partner(), bill.month());
    }

    /** The same at one place. */
    List<WorkshopHours> list(PlaceMonth asked) {
        return list("p.id", asked.programme(), asked.place(), asked.month());
    }

    private List<WorkshopHours> list(String owner, UUID programme, UUID id, YearMonth month) {
        Instant now = clock.instant();
        ClosedMonths closed = closed(programme);
        List<WorkshopRow> rows = ((List<?>) database.createNativeQuery(ROWS.formatted(owner))
                        .setParameter(1, programme)
                        .setParameter(2, id)
                        .setParameter(3, Timestamp.from(start(month).minus(LONGEST)))
                        .setParameter(
                                4, Timestamp.from(start(month.plusMonths(1)).plus(Attendances.LEEWAY)))
                        .setParameter(5, month.atDay(1))
                        .setParameter(
                                6,
                                Timestamp.from(start(closed.earliestFor(month)).minus(LONGEST)))
                        .getResultList())
                .stream()
                        .map(row -> WorkshopRow.of((Object[]) row, programme, month))
                        .toList();
        Map<UUID, List<Map<YearMonth, Integer>>> there = minutes(rows.stream()
                .filter(row -> row.waits(now) && row.mayCount(closed))
                .map(WorkshopRow::id)
                .toList());
        return rows.stream()
                .map(row -> row.hours(closed, there.getOrDefault(row.id(), List.of()), now))
                .flatMap(Optional::stream)
                .toList();
    }

    private ClosedMonths closed(UUID programme) {
        return new ClosedMonths(
                database.createQuery("SELECT c FROM MonthClosing c WHERE c.programme = :programme", MonthClosing.class)
                        .setParameter("programme", programme)
                        .getResultStream()
                        .collect(Collectors.toMap(MonthClosing::bill, MonthClosing::closedAt)));
    }

    /** How long each was there who has left, by calendar month; in no order. */
    private Map<UUID, List<Map<YearMonth, Integer>>> minutes(Collection<UUID> workshops) {
        return workshops.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "SELECT DISTINCT a FROM Attendance a LEFT JOIN FETCH a.absences WHERE a.workshop IN :workshops"
                                        + " AND a.removedAt IS NULL AND a.leftAt IS NOT NULL",
                                Attendance.class)
                        .setParameter("workshops", workshops)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                Attendance::workshop,
                                Collectors.mapping(one -> one.minutesByMonth().orElseThrow(), Collectors.toList())));
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(Clocks.BORDEAUX).toInstant();
    }
}
