package fr.aladdin.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ledger of several months, up to whole years, to read: summed by the database, three questions in all. */
@ApplicationScoped
@Transactional
public class PeriodLedger {

    private static final String OF_PERIOD = " FROM ledger_entry l WHERE l.programme = ?1"
            + " AND l.partner = ANY(CAST(?2 AS uuid[])) AND l.month BETWEEN ?3 AND ?4";

    private static final String MONTHS =
            "SELECT l.month, CAST(l.partner AS text), count(DISTINCT l.workshop) FILTER (WHERE l.reason = ''),"
                    + " count(DISTINCT l.person), coalesce(sum(l.minutes) FILTER (WHERE l.kind = 'GROUP'), 0),"
                    + " coalesce(sum(l.minutes) FILTER (WHERE l.kind = 'INDIVIDUAL'), 0)"
                    + OF_PERIOD + " GROUP BY l.month, l.partner ORDER BY l.month DESC, l.partner";

    private static final String PEOPLE = "SELECT count(*), count(*) FILTER (WHERE e.minutes >= ?5) FROM"
            + " (SELECT sum(l.minutes) AS minutes" + OF_PERIOD
            + " AND l.person IS NOT NULL GROUP BY l.person HAVING sum(l.minutes) > 0) e";

    @PersistenceContext
    private EntityManager database;

    /**
     * How many people a period was about.
     *
     * @param all who had minutes
     * @param accompanied of them, who had at least as many as the programme intends for each
     */
    public record People(long all, long accompanied) {}

    /**
     * Each month in which something was validated or corrected, the last one first.
     *
     * @param cost of an hour today, for months that are open
     */
    public List<MonthTotal> list(Period period, HourlyCost cost) {
        Map<Bill, MonthClosing> closings = closings(period);
        return ((List<?>) of(period, MONTHS).getResultList())
                .stream()
                        .map(row -> total(period, (Object[]) row, closings, cost))
                        .toList();
    }

    /** @param intended minutes that the programme intends for each person */
    public People countPeople(Period period, int intended) {
        Object[] row = (Object[]) of(period, PEOPLE).setParameter(5, intended).getSingleResult();
        return new People(whole(row[0]), whole(row[1]));
    }

    private Map<Bill, MonthClosing> closings(Period period) {
        return database.createQuery(
                        "SELECT c FROM MonthClosing c WHERE c.programme = :programme"
                                + " AND c.month BETWEEN :from AND :to",
                        MonthClosing.class)
                .setParameter("programme", period.programme())
                .setParameter("from", period.from().atDay(1))
                .setParameter("to", period.to().atDay(1))
                .getResultStream()
                .collect(Collectors.toMap(MonthClosing::bill, Function.identity()));
    }

    private Query of(Period period, String sql) {
        return database.createNativeQuery(sql)
                .setParameter(1, period.programme())
                .setParameter(
                        2, period.partners().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter(3, period.from().atDay(1))
                .setParameter(4, period.to().atDay(1));
    }

    private static MonthTotal total(Period period, Object[] row, Map<Bill, MonthClosing> closings, HourlyCost cost) {
        YearMonth month = YearMonth.from(((Date) row[0]).toLocalDate());
        UUID partner = UUID.fromString(String.valueOf(row[1]));
        MonthClosing closing = closings.get(new Bill(period.programme(), partner, month));
        long group = whole(row[4]);
        long individual = whole(row[5]);
        return new MonthTotal(
                month,
                partner,
                whole(row[2]),
                whole(row[3]),
                group,
                individual,
                closing == null ? cost.amount(group + individual) : closing.amountCents(),
                closing);
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }
}
