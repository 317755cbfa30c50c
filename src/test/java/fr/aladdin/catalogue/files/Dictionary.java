package fr.aladdin.catalogue.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** The words of a language, or of several when a text mixes them. */
final class Dictionary {

    private static final List<String> ARABIC_OBJECTS = List.of("ها", "ه", "هم");

    private final List<SpellingCheckRule> spellers = new ArrayList<>();
    private final JLanguageTool first;

    /** @param tools the first one cuts the text into words */
    Dictionary(JLanguageTool... tools) {
        first = tools[0];
        Arrays.stream(tools)
                .flatMap(tool -> tool.getAllRules().stream())
                .filter(SpellingCheckRule.class::isInstance)
                .forEach(rule -> spellers.add((SpellingCheckRule) rule));
    }

    /** The words of a text that none of the languages has. */
    List<String> unknown(String text) throws IOException {
        List<String> unknown = new ArrayList<>();
        for (String token : first.getLanguage().getWordTokenizer().tokenize(text)) {
            String word = token.replaceAll("^(-t)?[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$", "");
            if (word.matches(".*\\p{L}.*") && !isListed(word) && !isArabicWithObject(word)) {
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
        for (SpellingCheckRule speller : spellers) {
            if (!speller.isMisspelled(word)) {
                return true;
            }
        }
        return false;
    }
}
