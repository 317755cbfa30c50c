package fr.aladdin.workshop.web;

import fr.aladdin.platform.Clocks;
import fr.aladdin.workshop.WorkshopLine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A day of a calendar.
 *
 * @param inMonth whether it is of the month that is looked at; the others fill its first and last week
 * @param lines what begins that day
 */
public record CalendarDay(LocalDate date, boolean inMonth, List<WorkshopLine> lines) {

    private static final int DAYS = 7;

    /** Seven days, from Monday. */
    public record Week(List<CalendarDay> days) {}

    static List<Week> weeksOf(YearMonth month, List<WorkshopLine> lines) {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Week> weeks = new ArrayList<>();
        while (!monday.isAfter(month.atEndOfMonth())) {
            List<CalendarDay> days = new ArrayList<>();
            for (int day = 0; day < DAYS; day++) {
                days.add(of(monday.plusDays(day), month, lines));
            }
            weeks.add(new Week(List.copyOf(days)));
            monday = monday.plusDays(DAYS);
        }
        return List.copyOf(weeks);
    }

    private static CalendarDay of(LocalDate date, YearMonth month, List<WorkshopLine> lines) {
        return new CalendarDay(
                date,
                YearMonth.from(date).equals(month),
                lines.stream()
                        .filter(line -> LocalDate.ofInstant(line.startsAt(), Clocks.BORDEAUX)
                                .equals(date))
                        .toList());
    }
}
