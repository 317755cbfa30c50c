package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Fault;
import fr.aladdin.language.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Spelling, grammar and words to avoid in whole files, less what spelling.txt accepts. */
final class Spelling {

    private final SpellingList list;
    private final Set<String> names;

    Spelling(Path folder, CatalogueReader reader) {
        list = new SpellingList(
                ContentSource.folder(folder).findText("spelling.txt").orElse(""));
        names = new WorldNames(reader).words();
    }

    List<Fault> listFaults() {
        return list.faults();
    }

    List<Fault> check(String path, TextFile french) {
        Map<Integer, String> sentences = new TreeMap<>();
        french.sentences().forEach((key, text) -> sentences.put(french.lines().getOrDefault(key, 1), text));
        return check("content/" + path + "fr.properties", Language.FRENCH, sentences);
    }

    List<Fault> check(String path, Language language, PoFile file) {
        Map<Integer, String> sentences = new TreeMap<>();
        file.entries().values().forEach(entry -> sentences.put(entry.line(), entry.text()));
        return check("content/" + path + language.tag() + ".po", language, sentences);
    }

    private List<Fault> check(String file, Language language, Map<Integer, String> sentences) {
        Set<String> accepted = list.words(language);
        accepted.addAll(names);
        Map<Pattern, String> avoided = list.avoided(language);
        Map<String, List<LanguageTools.Finding>> found =
                LanguageTools.SHARED.check(language, sentences.values(), list.rulesOff(language));
        List<Fault> faults = new ArrayList<>();
        sentences.forEach((line, text) -> {
            // a word may be named between « » to be explained, and stand in an address
            String told = SpellingMarkup.of(language).hide(text).replaceAll("«[^»]*»", "");
            avoided.forEach((word, instead) -> {
                if (word.matcher(told).find()) {
                    faults.add(new Fault(file, line, "A word to avoid is in: " + text, "Here one must " + instead));
                }
            });
            found.getOrDefault(text, List.of()).stream()
                    .filter(one -> !accepted.contains(one.words().strip().toLowerCase(Locale.ROOT)))
                    .forEach(one -> faults.add(fault(file, line, one)));
        });
        return faults;
    }

    private static Fault fault(String file, int line, LanguageTools.Finding one) {
        String words = "\"" + one.words() + "\"";
        if (one.rule().isEmpty()) {
            return new Fault(file, line, words + " is in no dictionary", "Mend it, or name it in spelling.txt");
        }
        String mend = one.better().isEmpty() ? "Write it another way" : "Perhaps " + one.better();
        return new Fault(
                file, line, words + ": " + one.message() + " (" + one.rule() + ")", mend + ", or see spelling.txt");
    }
}
