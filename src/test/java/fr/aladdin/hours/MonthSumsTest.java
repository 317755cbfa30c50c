package fr.aladdin.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Planned, held and validated, side by side. */
class MonthSumsTest {

    private static final Instant START = HoursRoom.at("2025-10-31T22:30");
    private static final Instant END = HoursRoom.at("2025-11-01T01:00");

    @Test
    void a_session_is_held_once_it_is_over_and_somebody_came() {
        assertEquals(new MonthSums.Triple(90, 0, 0), session(workshop(false, false, 3, 0)));
        assertEquals(new MonthSums.Triple(90, 90, 0), session(workshop(true, false, 3, 230)));
        assertEquals(new MonthSums.Triple(90, 0, 0), session(workshop(true, true, 0, 0)));
        assertEquals(new MonthSums.Triple(90, 90, 90), session(workshop(true, true, 3, 230)));
    }

    @Test
    void each_column_holds_what_counts_in_the_month_and_no_more_of_the_night() {
        MonthSums sums = MonthSums.of(
                List.of(workshop(true, true, 3, 230)),
                List.of(new PersonHours(UUID.randomUUID(), "Awa", 200, 0, 200), new PersonHours(null, "", 30, 0, 0)));
        assertEquals(new MonthSums.Triple(360, 230, 230), sums.person().group());
        assertEquals(new MonthSums.Triple(0, 0, 0), sums.person().individual());
    }

    private static MonthSums.Triple session(WorkshopHours one) {
        return MonthSums.of(List.of(one), List.of()).session().both();
    }

    /** Of 150 minutes, 90 before midnight. */
    private static WorkshopHours workshop(boolean over, boolean validated, long came, long held) {
        return new WorkshopHours(
                UUID.randomUUID(),
                "Atelier de nuit",
                "GROUP",
                START,
                END,
                validated,
                over,
                "Lieu",
                4,
                came,
                held == 0 ? 0 : came,
                90,
                held,
                validated ? held : 0,
                true);
    }
}
