package fr.aladdin.hours;

import static fr.aladdin.hours.HoursRoom.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** In which month minutes count. */
class ClosedMonthsTest {

    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final UUID PARTNER = UUID.randomUUID();
    private static final YearMonth OCTOBER = YearMonth.of(2025, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final Instant CLOSED = at("2025-12-05T10:00");
    private static final Presence NIGHT = new Presence(at("2025-10-31T22:10"), at("2025-11-01T00:25"));
    private static final ClosedMonths NONE = new ClosedMonths(Map.of());

    @Test
    void a_night_between_two_months_is_cut_at_midnight() {
        assertEquals(110, NONE.minutesIn(bill(OCTOBER), NIGHT.minutesByMonth(), Instant.MAX));
        assertEquals(25, NONE.minutesIn(bill(NOVEMBER), NIGHT.minutesByMonth(), Instant.MAX));
        assertEquals(0, NONE.minutesIn(bill(DECEMBER), NIGHT.minutesByMonth(), Instant.MAX));
    }

    @Test
    void what_is_written_down_after_its_month_was_closed_counts_in_the_first_one_that_is_open() {
        ClosedMonths both = new ClosedMonths(Map.of(bill(OCTOBER), CLOSED, bill(NOVEMBER), CLOSED));
        Instant late = CLOSED.plusSeconds(1);
        assertEquals(0, both.minutesIn(bill(OCTOBER), NIGHT.minutesByMonth(), late));
        assertEquals(135, both.minutesIn(bill(DECEMBER), NIGHT.minutesByMonth(), late));
        ClosedMonths second = new ClosedMonths(Map.of(bill(NOVEMBER), CLOSED));
        assertEquals(110, second.minutesIn(bill(OCTOBER), NIGHT.minutesByMonth(), late));
        assertEquals(25, second.minutesIn(bill(DECEMBER), NIGHT.minutesByMonth(), late));
    }

    @Test
    void what_was_written_down_before_its_month_was_closed_stays_there() {
        ClosedMonths closed = new ClosedMonths(Map.of(bill(OCTOBER), CLOSED));
        assertTrue(closed.countsIn(bill(OCTOBER), OCTOBER, CLOSED.minusSeconds(1)));
        assertFalse(closed.countsIn(bill(NOVEMBER), OCTOBER, CLOSED.minusSeconds(1)));
    }

    @Test
    void a_month_that_is_closed_for_somebody_else_is_open() {
        Bill other = new Bill(PROGRAMME, UUID.randomUUID(), OCTOBER);
        assertTrue(new ClosedMonths(Map.of(other, CLOSED)).countsIn(bill(OCTOBER), OCTOBER, Instant.MAX));
    }

    @Test
    void months_before_count_in_this_one_as_long_as_they_follow_each_other_closed() {
        assertEquals(DECEMBER, NONE.earliestFor(DECEMBER));
        assertEquals(OCTOBER, new ClosedMonths(Map.of(bill(OCTOBER), CLOSED)).earliestFor(NOVEMBER));
        assertEquals(DECEMBER, new ClosedMonths(Map.of(bill(OCTOBER), CLOSED)).earliestFor(DECEMBER));
    }

    private static Bill bill(YearMonth month) {
        return new Bill(PROGRAMME, PARTNER, month);
    }
}
