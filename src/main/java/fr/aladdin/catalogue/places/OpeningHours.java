package fr.aladdin.catalogue.places;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a place is open, from the way of writing of OpenStreetMap that the national standard asks for: {@code Mo-Fr
 * 09:00-12:00,14:00-18:30; Sa 08:30-12:00}. Only weekdays and hours are understood; what says more stays as written.
 *
 * @param written as it stands in the file
 * @param lines empty when it is not understood
 */
public record OpeningHours(String written, List<Line> lines) {

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "Mo", DayOfWeek.MONDAY,
            "Tu", DayOfWeek.TUESDAY,
            "We", DayOfWeek.WEDNESDAY,
            "Th", DayOfWeek.THURSDAY,
            "Fr", DayOfWeek.FRIDAY,
            "Sa", DayOfWeek.SATURDAY,
            "Su", DayOfWeek.SUNDAY);
    private static final String DAY = "(?:Mo|Tu|We|Th|Fr|Sa|Su)";
    private static final String TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d";
    private static final Pattern LINE = Pattern.compile("(" + DAY + "(?:-" + DAY + ")?(?:," + DAY + "(?:-" + DAY
            + ")?)*) +(" + TIME + "-" + TIME + "(?:," + TIME + "-" + TIME + ")*)");

    /** Some days that share their hours. */
    public record Line(List<Days> days, List<Hours> hours) {}

    /** From one day to another; a single day is from itself to itself. */
    public record Days(DayOfWeek from, DayOfWeek to) {}

    /** From one hour to another of the same day. */
    public record Hours(LocalTime from, LocalTime to) {}

    public OpeningHours {
        lines = List.copyOf(lines);
    }

    public static OpeningHours read(String written) {
        List<Line> lines = new ArrayList<>();
        for (String part : written.split(";", -1)) {
            Optional<Line> line = line(part.strip());
            if (line.isEmpty()) {
                return new OpeningHours(written.strip(), List.of());
            }
            lines.add(line.get());
        }
        return new OpeningHours(written.strip(), lines);
    }

    public boolean understood() {
        return !lines.isEmpty();
    }

    private static Optional<Line> line(String part) {
        Matcher matcher = LINE.matcher(part);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<Days> days = new ArrayList<>();
        for (String range : matcher.group(1).split(",", -1)) {
            String[] ends = range.split("-", 2);
            days.add(new Days(day(ends[0]), day(ends[ends.length - 1])));
        }
        List<Hours> hours = new ArrayList<>();
        for (String range : matcher.group(2).split(",", -1)) {
            String[] ends = range.split("-", 2);
            hours.add(new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
        }
        return Optional.of(new Line(days, hours));
    }

    private static DayOfWeek day(String written) {
        return Optional.ofNullable(DAYS.get(written)).orElseThrow();
    }
}
