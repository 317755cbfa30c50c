package fr.aladdin.site;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.language.TimeSpent;
import fr.aladdin.platform.Clocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Days and times as the reader of the page writes them, in Bordeaux time, with western digits. */
@Named("moments")
@RequestScoped
public class Moments {

    /**
     * By language and pattern. Making one takes thirty times as long as copying it, and a mailbox writes a time in each
     * line; one that is shared must not be written with, it keeps what it is writing.
     */
    private static final Map<String, DateFormat> FORMATS = new ConcurrentHashMap<>();

    @Inject
    private ActiveLanguage active;

    @Inject
    private Clock clock;

    /** {@code 14 mars}, with the year when it is another one. */
    public String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : format(pattern(day), day.atTime(12, 0).atZone(Clocks.BORDEAUX).toInstant());
    }

    /** {@code 14 mars à 11:20}. */
    public String time(@Nullable Instant moment) {
        return moment == null ? "" : format(pattern(LocalDate.ofInstant(moment, Clocks.BORDEAUX)) + "Hm", moment);
    }

    public String dayOf(@Nullable Instant moment) {
        return moment == null ? "" : day(LocalDate.ofInstant(moment, Clocks.BORDEAUX));
    }

    /** {@code jeudi 14 mars}, with the year when it is another one. */
    public String weekday(@Nullable Instant moment) {
        return moment == null ? "" : format("EEEE" + pattern(LocalDate.ofInstant(moment, Clocks.BORDEAUX)), moment);
    }

    /** {@code 14:05}. */
    public String clock(@Nullable Instant moment) {
        return moment == null ? "" : format("Hm", moment);
    }

    /** {@code 2 minutes et 14 secondes}. */
    public String spent(Duration time) {
        return TimeSpent.say(time, active.get());
    }

    /** {@code mars 2026}. */
    public String month(@Nullable YearMonth month) {
        return month == null
                ? ""
                : format(
                        "yMMMM",
                        month.atDay(1).atTime(12, 0).atZone(Clocks.BORDEAUX).toInstant());
    }

    private String pattern(LocalDate day) {
        return day.getYear() == LocalDate.now(clock).getYear() ? "MMMMd" : "yMMMMd";
    }

    private String format(String pattern, Instant moment) {
        DateFormat format = FORMATS.computeIfAbsent(
                active.get().locale().getLanguage() + " " + pattern, both -> make(both, pattern));
        return format.clone().format(Date.from(moment));
    }

    private static DateFormat make(String both, String pattern) {
        String language = both.substring(0, both.indexOf(' '));
        DateFormat format = DateFormat.getInstanceForSkeleton(pattern, ULocale.forLanguageTag(language + "-u-nu-latn"));
        format.setTimeZone(TimeZone.getTimeZone(Clocks.BORDEAUX.getId()));
        return format;
    }
}
