package fr.aladdin.learning;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import fr.aladdin.language.Language;
import fr.aladdin.platform.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/** A day as people say it, such as « 14 mars » or « 1er mai ». Western digits in every language. */
public final class DayInLetters {

    private DayInLetters() {}

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
