package fr.aladdin.mailbox;

import fr.aladdin.catalogue.mail.Correspondent;
import fr.aladdin.language.DayInLetters;
import fr.aladdin.language.Elision;
import fr.aladdin.language.Language;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names that practice texts leave open: {prenom}, {formateur}, {mon-adresse}, {adresse-ecrite}, {signature},
 * {piece-recue}, and the dates of a module such as {date-sortie}, in letters.
 *
 * @param values each by the name of its blank; asked only where the blank stands
 */
public record Names(Map<String, Supplier<String>> values) {
    private static final Pattern OPEN = Pattern.compile("\\{([\\p{L}0-9-]+)}");

    public Names {
        values = Map.copyOf(values);
    }

    /** The names of one participant. */
    public static Names of(String firstName, String trainer, Address mine) {
        return of(() -> firstName, () -> trainer, () -> mine);
    }

    /** The same, looked up only for a text that names them, and once. */
    public static Names of(Supplier<String> firstName, Supplier<String> trainer, Supplier<Address> mine) {
        return new Names(Map.of(
                "prenom",
                new LookedUp(firstName),
                "formateur",
                new LookedUp(trainer),
                "mon-adresse",
                new LookedUp(() -> mine.get().value())));
    }

    /** With the dates of a module in French, each a number of days after the day of practice. */
    public Names withDates(Map<String, Integer> daysAfter, LocalDate practice) {
        return withDates(daysAfter, practice, Language.FRENCH);
    }

    /** With the dates of a module as a translation says them. */
    public Names withDates(Map<String, Integer> daysAfter, LocalDate practice, Language language) {
        Map<String, Supplier<String>> more = new HashMap<>(values);
        more.putAll(DayInLetters.blanks(daysAfter, practice, language));
        return new Names(more);
    }

    /** With the address that the person wrote, for the post office's answers. */
    public Names withWritten(String address) {
        Map<String, Supplier<String>> more = new HashMap<>(values);
        more.put("adresse-ecrite", () -> address);
        return new Names(more);
    }

    /** With what an answer speaks of: who signs it, and the documents of the message that it answers. */
    public Names withAnswered(Message answered, Correspondent from) {
        Map<String, Supplier<String>> more = new HashMap<>(values);
        more.put("signature", () -> from.person().orElse(from.name()));
        more.put(
                "piece-recue",
                () -> answered.attachments().stream().map(Attachment::name).collect(Collectors.joining(", ")));
        return new Names(more);
    }

    /** The text with its names; a name that nobody knows stays as written. */
    public String fill(String text) {
        return text.indexOf('{') < 0
                ? text
                : Elision.in(OPEN.matcher(text)
                        .replaceAll(m -> Matcher.quoteReplacement(
                                values.getOrDefault(m.group(1), m::group).get())));
    }

    private static final class LookedUp implements Supplier<String> {
        private final Supplier<String> source;
        private @Nullable String found;

        LookedUp(Supplier<String> source) {
            this.source = source;
        }

        @Override
        public String get() {
            String known = found;
            if (known == null) {
                known = source.get();
                found = known;
            }
            return known;
        }
    }
}
