package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Fault;
import fr.aladdin.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** content/spelling.txt: words that are right, rules that are switched off, words to avoid, each with its reason. */
final class SpellingList {

    private static final Pattern LINE =
            Pattern.compile("(word|rule|avoid)\\s+(\\*|[a-zA-Z-]+)\\s+([^#]+?)\\s+#\\s*(\\S.*)");
    private static final String FILE = "content/spelling.txt";

    /** A line of the list; {@code tag} is a language or * for all. */
    private record Entry(String kind, String tag, String text, String reason) {

        boolean isFor(Language language) {
            return tag.equals("*")
                    || tag.equals(language.tag())
                    || (tag.equals("fr") && language == Language.EASY_FRENCH);
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    SpellingList(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                entries.add(new Entry(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)));
            } else {
                faults.add(new Fault(FILE, i + 1, "This line has no reason", "Write: word fr Clairval # the town"));
            }
        }
    }

    /** Accepted words, in lower case. */
    Set<String> words(Language language) {
        Set<String> words = new LinkedHashSet<>();
        entries.stream()
                .filter(entry -> entry.kind().equals("word") && entry.isFor(language))
                .forEach(entry -> words.add(entry.text().toLowerCase(Locale.ROOT)));
        return words;
    }

    /** Rules of LanguageTool that are switched off; a name with * at its end stands for all that begin so. */
    Set<String> rulesOff(Language language) {
        Set<String> off = new LinkedHashSet<>();
        entries.stream()
                .filter(entry -> entry.kind().equals("rule") && entry.isFor(language))
                .forEach(entry -> off.add(entry.text()));
        return off;
    }

    /** Words to avoid, with what to write instead. */
    Map<Pattern, String> avoided(Language language) {
        Map<Pattern, String> avoided = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.kind().equals("avoid") && entry.isFor(language))
                .forEach(entry -> avoided.put(
                        Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(entry.text()) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        entry.reason()));
        return avoided;
    }

    List<Fault> faults() {
        return faults;
    }
}
