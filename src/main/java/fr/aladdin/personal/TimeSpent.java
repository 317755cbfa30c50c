package fr.aladdin.personal;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import fr.aladdin.language.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long something took, as one says it: « 2 minutes et 14 secondes », whole seconds. */
final class TimeSpent {

    private TimeSpent() {}

    /** @param millis milliseconds, 0 or more; half a second counts as one */
    static String say(long millis, Language language) {
        Duration time = Duration.ofSeconds(Math.round(millis / 1000.0));
        List<Measure> parts = new ArrayList<>();
        add(parts, time.toHours(), MeasureUnit.HOUR);
        add(parts, time.toMinutesPart(), MeasureUnit.MINUTE);
        if (time.toSecondsPart() > 0 || parts.isEmpty()) {
            parts.add(new Measure(time.toSecondsPart(), MeasureUnit.SECOND));
        }
        return MeasureFormat.getInstance(
                        ULocale.forLanguageTag(language.locale().getLanguage() + "-u-nu-latn"), FormatWidth.WIDE)
                .formatMeasures(parts.toArray(Measure[]::new));
    }

    private static void add(List<Measure> parts, long count, MeasureUnit unit) {
        if (count > 0) {
            parts.add(new Measure(count, unit));
        }
    }
}
