package fr.aladdin.hours;

import fr.aladdin.account.AuditTrail;
import fr.aladdin.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What stands in the ledger of a month, to read: one question to the database for each list. */
@ApplicationScoped
@Transactional
public class MonthLedger {

    /**
     * A workshop stands in the month in which its minutes count: the one in which it begins, or a later one when that was
     * closed before. Where only a correction of it counts, its minutes stand and it is no session of that month.
     */
    private static final String WORKSHOPS = """
            SELECT CAST(w.id AS text), w.title, w.kind, w.starts_at, w.ends_at, w.validated_at, p.name,
              (SELECT count(*) FROM enrolment e WHERE e.workshop = w.id AND e.state = 'ENROLLED'),
              CASE WHEN w.validated_at IS NULL
                THEN (SELECT count(*) FROM attendance a WHERE a.workshop = w.id AND a.removed_at IS NULL)
                ELSE (SELECT count(*) FROM (SELECT 1 FROM ledger_entry l WHERE l.workshop = w.id AND l.month <= ?5
                  GROUP BY coalesce(l.person, l.id) HAVING sum(l.minutes) > 0) came) END,
              (SELECT coalesce(sum(extract(epoch FROM a.left_at - a.arrived_at) / 60), 0) FROM attendance a
                WHERE a.workshop = w.id AND a.removed_at IS NULL AND coalesce(e.main, ?5) = ?5),
              e.minutes, coalesce(e.main, ?5) = ?5
            FROM workshop w JOIN room r ON r.id = w.room JOIN place p ON p.id = r.place
              CROSS JOIN LATERAL (SELECT coalesce(sum(l.minutes) FILTER (WHERE l.month = ?5), 0) AS minutes,
                count(*) FILTER (WHERE l.month = ?5) AS entries, max(CAST(l.partner AS text)) AS partner,
                coalesce(min(l.month) FILTER (WHERE l.reason = ''), min(l.month)) AS main
                FROM ledger_entry l WHERE l.workshop = w.id) e
              CROSS JOIN LATERAL (SELECT coalesce(CAST(e.partner AS uuid), p.partner) AS partner,
                CAST(date_trunc('month', w.starts_at AT TIME ZONE 'Europe/Paris') AS date) AS month) own
              LEFT JOIN month_closing c
                ON c.programme = w.programme AND c.partner = own.partner AND c.month = own.month
            WHERE w.programme = ?1 AND %s = ?2 AND w.cancelled_at IS NULL
              AND (w.id IN (SELECT l.workshop FROM ledger_entry l WHERE l.programme = ?1 AND l.month = ?5)
                OR (w.starts_at < ?4 AND (w.starts_at >= ?3 OR w.validated_at IS NULL)))
              AND (e.entries > 0
                OR (e.main IS NULL AND w.starts_at >= ?3 AND (c.month IS NULL OR w.validated_at <= c.closed_at))
                OR (e.main IS NULL AND w.validated_at IS NULL AND own.month < ?5
                  AND NOT EXISTS (SELECT 1 FROM month_closing d WHERE d.programme = w.programme
                    AND d.partner = own.partner AND d.month = ?5)
                  AND (SELECT count(*) FROM month_closing d WHERE d.programme = w.programme
                    AND d.partner = own.partner AND d.month >= own.month AND d.month < ?5)
                    = extract(year FROM age(CAST(?5 AS date), own.month)) * 12
                    + extract(month FROM age(CAST(?5 AS date), own.month))))
            ORDER BY w.starts_at, w.id
            """;

    private static final String PEOPLE = "SELECT CAST(l.person AS text), a.display_name,"
            + " coalesce(sum(l.minutes) FILTER (WHERE l.kind = 'GROUP'), 0),"
            + " coalesce(sum(l.minutes) FILTER (WHERE l.kind = 'INDIVIDUAL'), 0),"
            + " (SELECT coalesce(sum(x.minutes), 0) FROM ledger_entry x"
            + " WHERE x.person = l.person AND x.programme = ?1 AND x.month <= ?3)"
            + " FROM ledger_entry l LEFT JOIN account a ON a.id = l.person"
            + " WHERE l.programme = ?1 AND l.%s = ?2 AND l.month = ?3"
            + " GROUP BY l.person, a.display_name ORDER BY a.display_name NULLS LAST, l.person";

    /** Answers outside every time at which the person was in a workshop. */
    private static final String AT_HOME = "SELECT coalesce(sum(w.millis), 0) / 60000 FROM answer w"
            + " JOIN passage q ON q.id = w.passage WHERE w.at >= ?3 AND w.at < ?4"
            + " AND q.account IN (SELECT l.person FROM ledger_entry l WHERE l.programme = ?1 AND l.partner = ?2)"
            + " AND NOT EXISTS (SELECT 1 FROM attendance a JOIN workshop s ON s.id = a.workshop"
            + " WHERE a.person = q.account AND a.removed_at IS NULL"
            + " AND a.arrived_at <= w.at AND coalesce(a.left_at, s.ends_at) > w.at)";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail audit;

    /** The workshops that stand in the month, and those of which a correction counts there, the first one first. */
    public List<WorkshopHours> listWorkshops(Bill bill) {
        return workshops(WORKSHOPS.formatted("own.partner"), bill.programme(), bill.partner(), bill.month());
    }

    /** The same at one place. */
    public List<WorkshopHours> listWorkshops(PlaceMonth asked) {
        return workshops(WORKSHOPS.formatted("p.id"), asked.programme(), asked.place(), asked.month());
    }

    /** Who had minutes validated in the month, by name; whoever was erased comes last, without one. */
    public List<PersonHours> listPeople(Bill bill) {
        return people(PEOPLE.formatted("partner"), bill.programme(), bill.partner(), bill.month());
    }

    /** The same for a member of the staff, whose reading is noted, with the kind of file they take along. */
    public List<PersonHours> readPeople(Bill bill, UUID reader, String file) {
        audit.note(reader, "hours.read", bill.partner(), bill.month() + " " + file);
        return listPeople(bill);
    }

    public List<PersonHours> readPeople(PlaceMonth asked, UUID reader, String file) {
        audit.note(reader, "hours.read", asked.place(), asked.month() + " " + file);
        return listPeople(asked);
    }

    /** The same at one place. */
    public List<PersonHours> listPeople(PlaceMonth asked) {
        return people(PEOPLE.formatted("place"), asked.programme(), asked.place(), asked.month());
    }

    /** Places at which minutes of a partner were validated. */
    public Set<UUID> listPlaces(UUID partner) {
        return database.createQuery("SELECT DISTINCT e.place FROM LedgerEntry e WHERE e.partner = :partner", UUID.class)
                .setParameter("partner", partner)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Signed corrections that count in the month, the oldest first. */
    public List<LedgerEntry> listCorrections(Bill bill) {
        return database.createQuery(
                        "SELECT e FROM LedgerEntry e WHERE e.programme = :programme AND e.partner = :partner"
                                + " AND e.month = :month AND e.reason <> '' ORDER BY e.enteredAt, e.id",
                        LedgerEntry.class)
                .setParameter("programme", bill.programme())
                .setParameter("partner", bill.partner())
                .setParameter("month", bill.month().atDay(1))
                .getResultList();
    }

    /** Signed corrections of a workshop, in whatever month they count, the oldest first. */
    public List<LedgerEntry> listCorrections(UUID workshop) {
        return database.createQuery(
                        "SELECT e FROM LedgerEntry e WHERE e.workshop = :workshop AND e.reason <> ''"
                                + " ORDER BY e.enteredAt, e.id",
                        LedgerEntry.class)
                .setParameter("workshop", workshop)
                .getResultList();
    }

    /** Whole minutes of answers given outside workshops by the people of a partner; shown apart, never paid. */
    public long minutesAtHome(Bill bill) {
        return whole(
                during(AT_HOME, bill.programme(), bill.partner(), bill.month()).getSingleResult());
    }

    private List<WorkshopHours> workshops(String sql, UUID programme, UUID owner, YearMonth month) {
        return rows(during(sql, programme, owner, month).setParameter(5, month.atDay(1))).stream()
                .map(MonthLedger::workshop)
                .toList();
    }

    private List<PersonHours> people(String sql, UUID programme, UUID owner, YearMonth month) {
        return rows(database.createNativeQuery(sql)
                        .setParameter(1, programme)
                        .setParameter(2, owner)
                        .setParameter(3, month.atDay(1)))
                .stream()
                .map(MonthLedger::person)
                .toList();
    }

    private Query during(String sql, UUID programme, UUID owner, YearMonth month) {
        return database.createNativeQuery(sql)
                .setParameter(1, programme)
                .setParameter(2, owner)
                .setParameter(3, start(month))
                .setParameter(4, start(month.plusMonths(1)));
    }

    private static PersonHours person(Object[] row) {
        return new PersonHours(
                row[0] == null ? null : UUID.fromString(text(row[0])),
                row[1] == null ? "" : text(row[1]),
                whole(row[2]),
                whole(row[3]),
                whole(row[4]));
    }

    private static Timestamp start(YearMonth month) {
        return Timestamp.from(month.atDay(1).atStartOfDay(Clocks.BORDEAUX).toInstant());
    }

    private static WorkshopHours workshop(Object[] row) {
        return new WorkshopHours(
                UUID.fromString(text(row[0])),
                text(row[1]),
                text(row[2]),
                moment(row[3]),
                moment(row[4]),
                row[5] != null,
                text(row[6]),
                whole(row[7]),
                whole(row[8]),
                whole(row[9]),
                whole(row[10]),
                (Boolean) row[11]);
    }

    private static List<Object[]> rows(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> (Object[]) row).toList();
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }

    private static Instant moment(Object column) {
        return ((Timestamp) column).toInstant();
    }
}
