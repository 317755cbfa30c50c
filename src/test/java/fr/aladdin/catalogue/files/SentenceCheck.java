package fr.aladdin.catalogue.files;

import fr.aladdin.language.DayInLetters;
import fr.aladdin.language.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One sentence: short enough, known placeholders, the French spaces. Each fault is a message and its mend. */
final class SentenceCheck {

    static final Set<String> PLACEHOLDERS =
            Set.of("prenom", "formateur", "mon-adresse", "adresse-ecrite", "piece-recue", "signature");

    private static final Pattern END = Pattern.compile("(?<=[.?!…؟])[\\u00A0 ]?[»”\")]*\\s+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern BARE_SPACE =
            Pattern.compile("(?<![\\u00A0\\u202F])[:;?!»](?![/0-9a-zA-Z])|«(?![\\u00A0\\u202F])");

    /** Beside words of the other direction such a space falls on the wrong side, and two words touch. */
    private static final Pattern ISOLATED_SPACE = Pattern.compile("[\\u2066-\\u2068]\\s|\\s\\u2069");

    /**
     * A date of the text's own language within French words. In the translations there are, « » hold words of the screen,
     * which are French.
     */
    private static final Pattern FRENCH_DATE = Pattern.compile(
            "(?:«[^»]*|\\b(?:le|du|au)[ \\u00A0])\\{date-(?:(?!" + DayInLetters.IN_FRENCH + "})[\\p{L}0-9-])+}");

    /** A fault of a sentence, before it has a place. */
    record Found(String message, String mend) {}

    private final Language language;
    private final Set<String> placeholders = new TreeSet<>(PLACEHOLDERS);

    /** @param dates the module's own placeholders */
    SentenceCheck(Language language, Collection<String> dates) {
        this.language = language;
        placeholders.addAll(dates);
        if (!isFrench()) {
            dates.forEach(name -> placeholders.add(name + DayInLetters.IN_FRENCH));
        }
    }

    List<Found> check(String text) {
        List<Found> found = new ArrayList<>();
        length(text, found);
        for (String name : placeholdersOf(text)) {
            if (!placeholders.contains(name)) {
                found.add(new Found("The placeholder {" + name + "} is unknown", "Known here: " + placeholders));
            }
        }
        if (PLACEHOLDER.matcher(text).replaceAll("").matches(".*[{}].*")) {
            found.add(new Found("A brace stands alone", "Write placeholders like {prenom}"));
        }
        if (ISOLATED_SPACE.matcher(text).find()) {
            found.add(new Found("A space stands at the edge of what is set apart", "Put it outside"));
        }
        if (text.contains("\uFFFD")) {
            found.add(new Found("A letter could not be read", "Save the file as UTF-8"));
        }
        if (text.split("\\*\\*", -1).length % 2 == 0) {
            found.add(new Found("The strong words do not end", "Write ** before and after them"));
        }
        if (isFrench()) {
            french(text, found);
        } else if (FRENCH_DATE.matcher(text).find()) {
            found.add(new Found("French words have a date in the other language", "Write it like {date-sortie-fr}"));
        }
        return found;
    }

    private boolean isFrench() {
        return language == Language.FRENCH || language == Language.EASY_FRENCH;
    }

    /** As the French has them: a date that stays French in a translation is the same date. */
    static Set<String> sourcesOf(String text) {
        Set<String> names = new TreeSet<>();
        placeholdersOf(text).forEach(name -> names.add(name.replaceFirst(DayInLetters.IN_FRENCH + "$", "")));
        return names;
    }

    static Set<String> placeholdersOf(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Words at most in a sentence. A translation may need some more than its French. */
    static int longest(Language language) {
        return switch (language) {
            case FRENCH -> 15;
            case EASY_FRENCH -> 12;
            default -> 22;
        };
    }

    private void length(String text, List<Found> found) {
        END.splitAsStream(text).forEach(sentence -> {
            long words = Pattern.compile("[\\s\\u00A0\\u202F]+")
                    .splitAsStream(sentence)
                    .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
                    .count();
            if (words > longest(language)) {
                found.add(new Found(
                        "The sentence has " + words + " words, " + longest(language) + " are the most",
                        "Make two of it"));
            }
        });
    }

    private static void french(String text, List<Found> found) {
        if (BARE_SPACE.matcher(text.replaceAll("[a-z]+://\\S+", "")).find()) {
            found.add(new Found("A no-break space is missing", "Put one before : ; ? ! » and after «"));
        }
        if (text.contains("'")) {
            found.add(new Found("The apostrophe is straight", "Write ’"));
        }
    }
}
