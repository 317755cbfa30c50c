package fr.aladdin.learning;

import fr.aladdin.language.DayInLetters;
import fr.aladdin.language.Elision;
import fr.aladdin.language.Language;
import fr.aladdin.platform.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the texts of a module leave open for one person: {prenom}, {formateur}, {mon-adresse}, and the module's dates in
 * letters.
 *
 * @param values what fills each blank, by its name; asked only where the blank stands
 */
public record Blanks(Map<String, Supplier<String>> values) {

    private static final Pattern OPEN = Pattern.compile("\\{([\\p{L}0-9-]+)}");

    public Blanks {
        values = Map.copyOf(values);
    }

    /** @param daysAfter days after the day of practice, by name */
    public Blanks withDates(Map<String, Integer> daysAfter, Instant practice, Language language) {
        Map<String, Supplier<String>> all = new HashMap<>(values);
        all.putAll(DayInLetters.blanks(daysAfter, LocalDate.ofInstant(practice, Clocks.BORDEAUX), language));
        return new Blanks(all);
    }

    /** The text with its blanks filled; one that nobody knows stays as written. A sentence begins with a capital. */
    public String fill(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return Elision.in(OPEN.matcher(text).replaceAll(found -> {
            String value = values.getOrDefault(found.group(1), found::group).get();
            boolean first = found.start() == 0 && !value.contains("@");
            return Matcher.quoteReplacement(first ? capital(value) : value);
        }));
    }

    /** As a sentence begins. */
    public static String capital(String value) {
        return value.isEmpty() ? value : value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
    }
}
