package fr.aladdin.hours;

import fr.aladdin.account.AuditTrail;
import fr.aladdin.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What stands in the ledger of a month, to read: a few questions to the database for each list. */
@ApplicationScoped
@Transactional
public class MonthLedger {

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
            + " AND a.arrived_at <= w.at AND coalesce(a.left_at, s.ends_at) > w.at"
            + " AND NOT EXISTS (SELECT 1 FROM attendance_absence b WHERE b.attendance = a.id"
            + " AND b.gone_at <= w.at AND b.back_at > w.at))";

    private static final String CORRECTIONS = "SELECT e, w.title, w.startsAt FROM LedgerEntry e, Workshop w"
            + " WHERE w.id = e.workshop AND e.reason <> '' AND %s ORDER BY e.enteredAt, e.id";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private MonthWorkshops workshops;

    @Inject
    private AuditTrail audit;

    /** The workshops that stand in the month, and those of which a correction counts there, the first one first. */
    public List<WorkshopHours> listWorkshops(Bill bill) {
        return workshops.list(bill);
    }

    /** The same at one place. */
    public List<WorkshopHours> listWorkshops(PlaceMonth asked) {
        return workshops.list(asked);
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
    public List<SignedCorrection> listCorrections(Bill bill) {
        return corrections(database.createQuery(
                        CORRECTIONS.formatted("e.programme = :programme AND e.partner = :partner AND e.month = :month"),
                        Object[].class)
                .setParameter("programme", bill.programme())
                .setParameter("partner", bill.partner())
                .setParameter("month", bill.month().atDay(1)));
    }

    /** Signed corrections of a workshop, in whatever month they count, the oldest first. */
    public List<SignedCorrection> listCorrections(UUID workshop) {
        return corrections(database.createQuery(CORRECTIONS.formatted("e.workshop = :workshop"), Object[].class)
                .setParameter("workshop", workshop));
    }

    private static List<SignedCorrection> corrections(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new SignedCorrection((LedgerEntry) row[0], (String) row[1], (Instant) row[2]))
                .toList();
    }

    /** Whole minutes of answers given outside workshops by the people of a partner; shown apart, never paid. */
    public long minutesAtHome(Bill bill) {
        return whole(
                during(AT_HOME, bill.programme(), bill.partner(), bill.month()).getSingleResult());
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
}
