package fr.aladdin.language;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** How long something took, as one says it: « 2 minutes et 14 secondes »; what took hours is not told to the second. */
public final class TimeSpent {

    private static final int PARTS = 2;

    private TimeSpent() {}

    /** @param time 0 or more; half a second counts as one */
    public static String say(Duration time, Language language) {
        Duration whole = Duration.ofSeconds(Math.round(time.toMillis() / 1000.0));
        List<Measure> parts = Stream.of(
                        new Measure(whole.toDays(), MeasureUnit.DAY),
                        new Measure(whole.toHoursPart(), MeasureUnit.HOUR),
                        new Measure(whole.toMinutesPart(), MeasureUnit.MINUTE),
                        new Measure(whole.toSecondsPart(), MeasureUnit.SECOND))
                .dropWhile(part ->
                        part.getNumber().intValue() == 0 && !part.getUnit().equals(MeasureUnit.SECOND))
                .limit(PARTS)
                .toList();
        List<Measure> said = parts.stream()
                .filter(part -> part.getNumber().intValue() > 0 || parts.size() == 1)
                .toList();
        return MeasureFormat.getInstance(
                        ULocale.forLanguageTag(language.locale().getLanguage() + "-u-nu-latn"), FormatWidth.WIDE)
                .formatMeasures(said.toArray(Measure[]::new));
    }
}
