package fr.aladdin.language;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import fr.aladdin.platform.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A day as people say it, such as « 14 mars » or « 1er mai ». Western digits in every language. */
public final class DayInLetters {

    /** What a translation writes behind the name of a date among French words that stay French: {date-sortie-fr}. */
    public static final String IN_FRENCH = "-fr";

    private DayInLetters() {}

    /**
     * What fills the dates of a text in that language.
     *
     * @param daysAfter days after the day of practice, by the name of the blank
     */
    public static Map<String, Supplier<String>> blanks(
            Map<String, Integer> daysAfter, LocalDate practice, Language language) {
        Map<String, Supplier<String>> blanks = new HashMap<>();
        daysAfter.forEach((name, days) -> {
            blanks.put(name, () -> of(practice.plusDays(days), language));
            blanks.put(name + IN_FRENCH, () -> of(practice.plusDays(days), Language.FRENCH));
        });
        return blanks;
    }

    public static String of(Instant moment, Language language) {
        return of(moment.atZone(Clocks.BORDEAUX).toLocalDate(), language);
    }

    public static String of(LocalDate day, Language language) {
        SimpleDateFormat letters = new SimpleDateFormat(
                "d MMMM", ULocale.forLanguageTag(language.locale().getLanguage() + "-u-nu-latn"));
        letters.setTimeZone(TimeZone.getTimeZone(Clocks.BORDEAUX.getId()));
        String text = letters.format(
                Date.from(day.atTime(12, 0).atZone(Clocks.BORDEAUX).toInstant()));
        boolean french = language == Language.FRENCH || language == Language.EASY_FRENCH;
        return french && day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }
}
