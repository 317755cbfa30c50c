package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.TranslationState;
import fr.aladdin.language.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One translation file against its French: nothing missing, nothing stale, the same placeholders and addresses. */
final class TranslationCheck {

    private static final Pattern ADDRESS = Pattern.compile("[\\w.-]+@[\\w.-]*\\w|https?://[^\\s\\u2066-\\u2069]+");

    private final String folder;
    private final TextFile french;
    private final Collection<String> dates;
    private final List<Fault> faults = new ArrayList<>();

    /** @param folder below content/, with its slash */
    TranslationCheck(String folder, TextFile french, Collection<String> dates) {
        this.folder = folder;
        this.french = french;
        this.dates = dates;
    }

    /** The French itself. */
    List<Fault> checkFrench() {
        SentenceCheck sentences = new SentenceCheck(Language.FRENCH, dates);
        french.sentences().forEach((key, text) -> sentences
                .check(text)
                .forEach(found -> fault("fr.properties", french.lines().getOrDefault(key, 1), found)));
        return faults;
    }

    List<Fault> check(Language language, PoFile file) {
        SentenceCheck sentences = new SentenceCheck(language, dates);
        String name = language.tag() + ".po";
        for (Map.Entry<String, String> source : french.sentences().entrySet()) {
            PoEntry entry = file.entries().get(source.getKey());
            if (entry == null || entry.text().isBlank()) {
                fault(
                        name,
                        entry == null ? 1 : entry.line(),
                        found(source.getKey() + " is not translated", "Translate it"));
            } else {
                entry(name, entry, source.getValue());
                sentences.check(entry.text()).forEach(found -> fault(name, entry.line(), found));
            }
        }
        file.entries().forEach((key, entry) -> {
            if (!french.sentences().containsKey(key)) {
                fault(name, entry.line(), found("The French has no " + key, "Take the sentence away, or mend its key"));
            }
        });
        return faults;
    }

    private void entry(String name, PoEntry entry, String source) {
        if (entry.state(source) == TranslationState.OUT_OF_DATE) {
            fault(
                    name,
                    entry.line(),
                    found("The French of " + entry.key() + " has changed since", "Translate it again: " + source));
        }
        if (!entry.fuzzy() && entry.validated().isEmpty()) {
            fault(
                    name,
                    entry.line(),
                    found(
                            entry.key() + " is neither draft nor validated",
                            "Write #, fuzzy or # validated: DATE by NAME"));
        }
        if (!SentenceCheck.placeholdersOf(source).equals(SentenceCheck.sourcesOf(entry.text()))) {
            fault(
                    name,
                    entry.line(),
                    found(
                            "The placeholders of " + entry.key() + " differ from the French",
                            "Write " + SentenceCheck.placeholdersOf(source)));
        }
        if (!addresses(source).equals(addresses(entry.text()))) {
            fault(
                    name,
                    entry.line(),
                    found("The addresses of " + entry.key() + " differ from the French", "Write " + addresses(source)));
        }
    }

    private static Set<String> addresses(String text) {
        Set<String> addresses = new TreeSet<>();
        ADDRESS.matcher(text).results().forEach(result -> addresses.add(result.group()));
        return addresses;
    }

    private static SentenceCheck.Found found(String message, String mend) {
        return new SentenceCheck.Found(message, mend);
    }

    private void fault(String file, int line, SentenceCheck.Found found) {
        faults.add(new Fault("content/" + folder + file, line, found.message(), found.mend()));
    }
}
