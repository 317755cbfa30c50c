package fr.aladdin.hours;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * Months of a programme that are looked at together.
 *
 * @param partners whose hours
 * @param from the first month
 * @param to the last month, not before the first
 */
public record Period(UUID programme, List<UUID> partners, YearMonth from, YearMonth to) {

    /** @throws IllegalArgumentException when it would end before it begins */
    public Period {
        partners = List.copyOf(partners);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period does not end before it begins");
        }
    }
}
