package fr.aladdin.site;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month as a browser writes it, {@code 2026-12}, or as somebody types it where a browser has no box for months. */
final class TypedMonth {

    /** No month that a page of ours is about comes before the first or after the last of these years. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<year>\\d{4})[-/. ](?<month>\\d{1,2})");

    private static final Pattern MONTH_FIRST = Pattern.compile("(?<month>\\d{1,2})[-/. ](?<year>\\d{4})");

    private TypedMonth() {}

    /** Empty when it is no month, or far from everybody's life. */
    static Optional<YearMonth> read(String typed) {
        return read(YEAR_FIRST, typed)
                .or(() -> read(MONTH_FIRST, typed))
                .filter(month -> month.getYear() >= FIRST_YEAR && month.getYear() < LAST_YEAR);
    }

    private static Optional<YearMonth> read(Pattern form, String typed) {
        Matcher found = form.matcher(typed);
        try {
            return found.matches()
                    ? Optional.of(
                            YearMonth.of(Integer.parseInt(found.group("year")), Integer.parseInt(found.group("month"))))
                    : Optional.empty();
        } catch (DateTimeException thirteenth) {
            return Optional.empty();
        }
    }
}
