package fr.aladdin.catalogue.web;

import fr.aladdin.catalogue.places.Need;
import fr.aladdin.catalogue.places.OpeningHours;
import fr.aladdin.catalogue.places.PublicPlace;
import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.language.Messages;
import fr.aladdin.platform.Clocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Places as a page names them: the data in French, hours and what is found there in the person's language. */
@RequestScoped
public class PlaceLines {

    @Inject
    private Messages messages;

    @Inject
    private ActiveLanguage active;

    /** Something that is found there, with its pictogram. */
    public record Offer(String icon, String text) {}

    /** A place; {@code hours} are lines in words, or {@code written} where they are not understood. */
    public record Line(PublicPlace place, List<String> hours, String written, String updated, List<Offer> offers) {}

    public List<Line> of(List<PublicPlace> places) {
        return places.stream().map(this::line).toList();
    }

    private Line line(PublicPlace place) {
        return new Line(
                place,
                place.hours().lines().stream().map(this::words).toList(),
                place.hours().understood() ? "" : place.hours().written(),
                say("updated", noon(place.updated())),
                Arrays.stream(Need.values())
                        .filter(place.offers()::contains)
                        .map(need -> new Offer(icon(need), say("offers." + need.word())))
                        .toList());
    }

    private static Date noon(LocalDate day) {
        return Date.from(day.atTime(LocalTime.NOON).atZone(Clocks.BORDEAUX).toInstant());
    }

    private static String icon(Need need) {
        return switch (need) {
            case COMPUTER -> "laptop";
            case HELP -> "person";
            case PRINTER -> "print";
            case WHEELCHAIR -> "wheel";
        };
    }

    /** Such as « Lundi au vendredi, 8 h 30 à 12 h et 13 h 30 à 17 h ». */
    private String words(OpeningHours.Line line) {
        String days = join(line.days().stream().map(this::days).toList());
        String hours = join(line.hours().stream()
                .map(range -> say("hours", time(range.from()), time(range.to())))
                .toList());
        String all = say("line", days, hours);
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    private String days(OpeningHours.Days days) {
        Locale locale = Locale.forLanguageTag(active.get().locale().getLanguage());
        String from = days.from().getDisplayName(TextStyle.FULL, locale);
        return days.from() == days.to() ? from : say("days", from, days.to().getDisplayName(TextStyle.FULL, locale));
    }

    private String time(LocalTime time) {
        return time.getMinute() == 0
                ? say("full_hour", Integer.toString(time.getHour()))
                : say("time", Integer.toString(time.getHour()), String.format(Locale.ROOT, "%02d", time.getMinute()));
    }

    private String join(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : say(
                        "and",
                        parts.subList(0, parts.size() - 1).stream().collect(Collectors.joining(say("comma"))),
                        parts.get(parts.size() - 1));
    }

    private String say(String key, Object... arguments) {
        return arguments.length == 0
                ? messages.get(active.get(), "catalogue_places." + key)
                : messages.format(active.get(), "catalogue_places." + key, arguments);
    }
}
