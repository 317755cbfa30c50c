package fr.aladdin.personal;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.language.TimeSpent;
import fr.aladdin.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** What is held, in the words of a person: {@code seen_at} is « Vu le », {@code true} is « oui ». */
@ApplicationScoped
public class HeldWords {

    static final String KEYS = "account_data.";
    private static final String MILLISECONDS = "millis";
    private static final String BYTES = "bytes";
    private static final long KILO = 1_000;

    @Inject
    private Messages messages;

    @Inject
    @Any
    private Instance<Holdings> features;

    /**
     * One thing said of a row.
     *
     * @param label what it is
     * @param value what is held
     */
    public record Line(String label, String value) {}

    /** What a row says, without what is empty. */
    public List<Line> lines(Holding holding, JsonObject row, Language language) {
        return holding.shown().stream()
                .map(column -> new Line(
                        label(column, language),
                        value(column, row.getOrDefault(column.name(), JsonValue.NULL), row, language)))
                .filter(line -> !line.value().isEmpty())
                .toList();
    }

    public String title(Holding holding, Language language) {
        return messages.get(language, KEYS + "of_" + holding.id());
    }

    public String label(HeldColumn column, Language language) {
        return messages.get(language, KEYS + "column_" + column.name());
    }

    /** @param part {@code title}, {@code why}, {@code long} or {@code who} */
    public String say(Subject subject, String part, Language language) {
        return messages.get(language, KEYS + subject.id() + "_" + part);
    }

    private String value(HeldColumn column, JsonValue value, JsonObject row, Language language) {
        return switch (value.getValueType()) {
            case NULL -> "";
            case TRUE -> messages.get(language, KEYS + "yes");
            case FALSE -> messages.get(language, KEYS + "no");
            case STRING -> text(column, ((JsonString) value).getString(), row, language);
            case NUMBER -> number(column, (JsonNumber) value, language);
            default -> value.toString();
        };
    }

    private String number(HeldColumn column, JsonNumber value, Language language) {
        return switch (column.name()) {
            case MILLISECONDS -> TimeSpent.say(Duration.ofMillis(value.longValue()), language);
            case BYTES -> messages.format(language, KEYS + "kilobytes", Math.max(1, value.longValue() / KILO));
            default -> value.toString();
        };
    }

    private String text(HeldColumn column, String value, JsonObject row, Language language) {
        if (column.isMoment()) {
            return format("yMMMMdHm", OffsetDateTime.parse(value).toInstant(), language);
        }
        if (column.isDay() || column.isMonth()) {
            return format(
                    column.isDay() ? "yMMMMd" : "yMMMM",
                    LocalDate.parse(value).atTime(12, 0).atZone(Clocks.BORDEAUX).toInstant(),
                    language);
        }
        String key = KEYS + "value_" + column.name() + "_" + value;
        String known = messages.get(language, key);
        return known.equals(key) ? feature(column.name(), value, row, language).orElse(value) : known;
    }

    private Optional<String> feature(String column, String value, JsonObject row, Language language) {
        return features.stream()
                .flatMap(feature -> feature.say(column, value, row, language).stream())
                .findFirst();
    }

    private static String format(String pattern, Instant moment, Language language) {
        ULocale locale = ULocale.forLanguageTag(language.locale().getLanguage() + "-u-nu-latn");
        DateFormat format = DateFormat.getInstanceForSkeleton(pattern, locale);
        format.setTimeZone(TimeZone.getTimeZone(Clocks.BORDEAUX.getId()));
        return format.format(Date.from(moment));
    }
}
