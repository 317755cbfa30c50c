package fr.aladdin.catalogue.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.languagetool.Language;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** The words of a language, or of several when a text mixes them. */
final class Dictionary {

    private static final List<String> ARABIC_OBJECTS = List.of("ها", "ه", "هم");

    /** What a word of a text does not begin or end with. */
    private static final Pattern EDGES = Pattern.compile("^(-t)?[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$");

    private final List<SpellingCheckRule> spellers;
    private final Language first;
    private final Map<String, Boolean> listed = new HashMap<>();

    /** @param languages the first one cuts the text into words */
    Dictionary(Language... languages) {
        first = languages[0];
        spellers = Arrays.stream(languages)
                .map(language -> Objects.requireNonNull(language.getDefaultSpellingRule()))
                .toList();
    }

    /** The words of a text that none of the languages has. */
    List<String> unknown(String text) throws IOException {
        List<String> unknown = new ArrayList<>();
        for (String token : first.getWordTokenizer().tokenize(text)) {
            String word = EDGES.matcher(token).replaceAll("");
            if (word.codePoints().anyMatch(Character::isLetter) && !isListed(word) && !isArabicWithObject(word)) {
                unknown.add(word);
            }
        }
        return unknown;
    }

    /** «افتحوها» is «افتحوا» with its object, which the Arabic dictionary does not list. */
    private boolean isArabicWithObject(String word) throws IOException {
        for (String object : ARABIC_OBJECTS) {
            if (word.length() > object.length() + 2 && word.endsWith(object)) {
                String verb = word.substring(0, word.length() - object.length());
                for (String candidate : List.of(verb, verb + "ا", verb.replaceFirst("و$", ""))) {
                    if (isListed(candidate) || isListed(candidate.replaceFirst("^[وف]", ""))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isListed(String word) throws IOException {
        Boolean known = listed.get(word);
        if (known == null) {
            known = isInOne(word);
            listed.put(word, known);
        }
        return known;
    }

    private boolean isInOne(String word) throws IOException {
        for (SpellingCheckRule speller : spellers) {
            if (!speller.isMisspelled(word)) {
                return true;
            }
        }
        return false;
    }
}
