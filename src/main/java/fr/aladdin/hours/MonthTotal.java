package fr.aladdin.hours;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a month of a programme and a partner comes to, all minutes validated and corrections included.
 *
 * @param workshops in which minutes were validated
 * @param people who had minutes; whoever was erased is not among them, their minutes are in the sums
 * @param amountCents as the month was closed, else at today's cost of an hour; rounded once for the month
 * @param closing null while the month is open
 */
public record MonthTotal(
        YearMonth month,
        UUID partner,
        long workshops,
        long people,
        long groupMinutes,
        long individualMinutes,
        long amountCents,
        @Nullable MonthClosing closing) {

    public long minutes() {
        return groupMinutes + individualMinutes;
    }

    public boolean isClosed() {
        return closing != null;
    }
}
