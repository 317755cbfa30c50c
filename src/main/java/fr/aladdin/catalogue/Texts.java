package fr.aladdin.catalogue;

import fr.aladdin.language.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of one module, or of the catalogue, in every language they exist in. */
public final class Texts {

    private static final Pattern NUMBERED = Pattern.compile("(.+)\\.([0-9]+)");

    private final Set<String> keys;
    private final Map<Language, Map<String, Wording>> wordings = new EnumMap<>(Language.class);
    private final Map<String, List<String>> numbered = new LinkedHashMap<>();

    /**
     * @param french every key with its sentence, in the order of the file
     * @param translations by language and key; a sentence without translation shows its French
     */
    public Texts(Map<String, String> french, Map<Language, Map<String, Sentence>> translations) {
        keys = Collections.unmodifiableSet(new LinkedHashSet<>(french.keySet()));
        numbered.putAll(numberedKeys(keys));
        Map<String, Sentence> source = new LinkedHashMap<>();
        french.forEach((key, text) -> source.put(key, new Sentence(text, Language.FRENCH, TranslationState.SOURCE)));
        wordings.put(Language.FRENCH, wordings(source));
        translations.forEach((language, translated) -> {
            Map<String, Sentence> sentences = new LinkedHashMap<>(source);
            sentences.replaceAll((key, sentence) -> translated.getOrDefault(key, sentence));
            wordings.put(language, wordings(sentences));
        });
    }

    /** The sentence of {@code key}, or those of {@code key.1}, {@code key.2} …; empty when there is neither. */
    public Wording wording(String key, Language language) {
        Map<String, Wording> known = wordings.getOrDefault(language, french());
        return known.getOrDefault(key, Wording.EMPTY);
    }

    /** One wording for each of {@code key.1}, {@code key.2} …. */
    public List<Wording> wordings(String key, Language language) {
        return numbered.getOrDefault(key, List.of()).stream()
                .map(one -> wording(one, language))
                .toList();
    }

    /** Every key of the French, in its order. */
    public Set<String> keys() {
        return keys;
    }

    /** Whether {@code key} says something, by itself or by its numbered sentences. */
    public boolean has(String key) {
        return french().containsKey(key);
    }

    private Map<String, Wording> french() {
        return wordings.getOrDefault(Language.FRENCH, Map.of());
    }

    private Map<String, Wording> wordings(Map<String, Sentence> sentences) {
        Map<String, List<Sentence>> groups = new LinkedHashMap<>();
        sentences.forEach((key, sentence) -> groups.put(key, new ArrayList<>(List.of(sentence))));
        numbered.forEach((key, ones) -> ones.forEach(one -> {
            Sentence sentence = sentences.get(one);
            if (sentence != null) {
                groups.computeIfAbsent(key, first -> new ArrayList<>()).add(sentence);
            }
        }));
        Map<String, Wording> all = new LinkedHashMap<>();
        groups.forEach((key, group) -> all.put(key, new Wording(group)));
        return all;
    }

    private static Map<String, List<String>> numberedKeys(Set<String> keys) {
        Map<String, Map<Integer, String>> sorted = new LinkedHashMap<>();
        for (String key : keys) {
            Matcher matcher = NUMBERED.matcher(key);
            if (matcher.matches()) {
                sorted.computeIfAbsent(matcher.group(1), group -> new TreeMap<>())
                        .put(Integer.valueOf(matcher.group(2)), key);
            }
        }
        Map<String, List<String>> all = new LinkedHashMap<>();
        sorted.forEach((key, ones) -> all.put(key, List.copyOf(ones.values())));
        return all;
    }
}
