package fr.aladdin.hours;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The months that are closed and since when: from them follows in which month minutes count.
 *
 * @param since when each was closed
 */
record ClosedMonths(Map<Bill, Instant> since) {

    ClosedMonths {
        since = Map.copyOf(since);
    }

    /**
     * The minutes that count in a month.
     *
     * @param month in which they may count
     * @param minutes of each calendar month in which they passed
     * @param writtenDown when it was validated; {@link Instant#MAX} while it was not
     */
    int minutesIn(Bill month, Map<YearMonth, Integer> minutes, Instant writtenDown) {
        return minutes.entrySet().stream()
                .filter(part -> countsIn(month, part.getKey(), writtenDown))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Whether what passed in one month counts in the other: there itself, or as the first one after it that is open. */
    boolean countsIn(Bill month, YearMonth passed, Instant writtenDown) {
        Predicate<YearMonth> closed = one -> isClosed(at(month, one), writtenDown);
        YearMonth counted = passed;
        while (closed.test(counted)) {
            counted = counted.plusMonths(1);
        }
        return counted.equals(month.month());
    }

    /** The earliest month of which minutes may count in this one, whoever is paid for them. */
    YearMonth earliestFor(YearMonth month) {
        YearMonth earliest = month;
        while (isClosedForSomebody(earliest.minusMonths(1))) {
            earliest = earliest.minusMonths(1);
        }
        return earliest;
    }

    private boolean isClosedForSomebody(YearMonth month) {
        return since.keySet().stream().anyMatch(one -> one.month().equals(month));
    }

    private boolean isClosed(Bill bill, Instant writtenDown) {
        Instant closed = since.get(bill);
        return closed != null && closed.isBefore(writtenDown);
    }

    private static Bill at(Bill bill, YearMonth month) {
        return new Bill(bill.programme(), bill.partner(), month);
    }
}
