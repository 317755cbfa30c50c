package fr.aladdin.catalogue.files;

import fr.aladdin.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * LanguageTool, one instance a language, and what it said of each sentence so far: it is slow to load and slow to read,
 * so all checks of one run share it.
 */
final class LanguageTools {

    static final LanguageTools SHARED = new LanguageTools();

    private static final Map<Language, String> CODES = new EnumMap<>(Map.of(
            Language.FRENCH, "fr", Language.EASY_FRENCH, "fr", Language.ENGLISH, "en-GB", Language.ARABIC, "ar"));

    private final Map<Reading, JLanguageTool> tools = new HashMap<>();
    private final Map<Reading, Map<String, List<Finding>>> findings = new HashMap<>();
    private final Map<Language, Dictionary> dictionaries = new EnumMap<>(Language.class);

    private LanguageTools() {}

    /** The language that is read, and the rules left out, by name or, with * at the end, by its beginning. */
    private record Reading(String code, Set<String> off) {

        boolean leavesOut(Rule rule) {
            return off.stream()
                    .anyMatch(name -> name.endsWith("*")
                            ? rule.getId().startsWith(name.substring(0, name.length() - 1))
                            : rule.getId().equals(name));
        }
    }

    /** What LanguageTool objects to; {@code rule} is empty for a word that is in no dictionary. */
    record Finding(String rule, String words, String message, String better) {}

    /**
     * What is found in each sentence; nothing for a language that LanguageTool does not know.
     *
     * @param off rules to leave out, as {@link SpellingList} names them: to word a finding that nobody wants takes long
     */
    synchronized Map<String, List<Finding>> check(Language language, Collection<String> sentences, Set<String> off) {
        String code = CODES.get(language);
        if (code == null) {
            return Map.of();
        }
        Reading reading = new Reading(code, off);
        Map<String, List<Finding>> known = findings.computeIfAbsent(reading, first -> new HashMap<>());
        Set<String> unread = new LinkedHashSet<>(sentences);
        unread.removeAll(known.keySet());
        unread.forEach(sentence -> known.put(sentence, new ArrayList<>()));
        try {
            rules(language, tools.computeIfAbsent(reading, LanguageTools::open), unread, known);
            words(language, unread, known);
        } catch (IOException e) {
            throw new UncheckedIOException("LanguageTool cannot check " + language, e);
        }
        return known;
    }

    private static void rules(
            Language language, JLanguageTool tool, Set<String> sentences, Map<String, List<Finding>> found)
            throws IOException {
        AnnotatedTextBuilder builder = new AnnotatedTextBuilder();
        TreeMap<Integer, String> starts = new TreeMap<>();
        StringBuilder whole = new StringBuilder();
        for (String sentence : sentences) {
            starts.put(whole.length(), sentence);
            SpellingMarkup.of(language).annotate(sentence, builder);
            builder.addMarkup("\n\n", "\n\n");
            whole.append(sentence).append("\n\n");
        }
        for (RuleMatch match : tool.check(builder.build())) {
            String sentence = starts.floorEntry(match.getFromPos()).getValue();
            String words = whole.substring(match.getFromPos(), match.getToPos());
            found.computeIfAbsent(sentence, first -> new ArrayList<>()).add(finding(match, words));
        }
    }

    private static Finding finding(RuleMatch match, String words) {
        String message = match.getMessage()
                .replaceAll("</?suggestion>", "\"")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("\\.$", "");
        List<String> better = match.getSuggestedReplacements();
        return new Finding(match.getRule().getId(), words, message, better.isEmpty() ? "" : better.get(0));
    }

    /** The words of each sentence that are in no dictionary of the language. */
    synchronized Map<String, Set<String>> unknownWords(Language language, Collection<String> sentences) {
        Map<String, Set<String>> unknown = new HashMap<>();
        try {
            Dictionary dictionary = dictionary(language);
            for (String sentence : sentences) {
                unknown.put(
                        sentence,
                        new LinkedHashSet<>(
                                dictionary.unknown(SpellingMarkup.of(language).hide(sentence))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("LanguageTool cannot check " + language, e);
        }
        return unknown;
    }

    /** Each word by itself: the tool's own spelling rule takes as long as all its other rules together. */
    private void words(Language language, Set<String> sentences, Map<String, List<Finding>> found) throws IOException {
        Dictionary dictionary = dictionary(language);
        for (String sentence : sentences) {
            for (String word : dictionary.unknown(SpellingMarkup.of(language).hide(sentence))) {
                found.computeIfAbsent(sentence, first -> new ArrayList<>()).add(new Finding("", word, "", ""));
            }
        }
    }

    private Dictionary dictionary(Language language) {
        return dictionaries.computeIfAbsent(language, first -> {
            var own = Languages.getLanguageForShortCode(CODES.getOrDefault(language, "fr"));
            // French words of the screen stay French in a translation
            return language == Language.ENGLISH
                    ? new Dictionary(own, Languages.getLanguageForShortCode("fr"))
                    : new Dictionary(own);
        });
    }

    private static JLanguageTool open(Reading reading) {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(reading.code()));
        tool.getAllRules().stream()
                .filter(rule -> rule instanceof SpellingCheckRule || reading.leavesOut(rule))
                .forEach(rule -> tool.disableRule(rule.getId()));
        return tool;
    }
}
