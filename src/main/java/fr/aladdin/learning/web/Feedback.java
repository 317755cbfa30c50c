package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Sentence;
import fr.aladdin.catalogue.Verdict;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is said about an answer: a heading and, below it, a paragraph for each thing said.
 *
 * @param good whether it is shown as something done, otherwise as not quite yet
 */
public record Feedback(boolean good, String heading, Wording opening, List<Wording> paragraphs) {

    private static final int SHORT = 26;

    /**
     * @param keys of what was said, relative to the step
     * @param texts the words of a key, empty when the module has none
     */
    public static Feedback of(
            Verdict verdict,
            List<String> keys,
            String kind,
            Function<String, Wording> texts,
            Messages own,
            Language in) {
        List<Wording> said = firstMissing(keys)
                .map(texts)
                .filter(wording -> !wording.isEmpty())
                .toList();
        boolean step = verdict == Verdict.INCOMPLETE && isStepForward(keys, kind);
        boolean good = step || verdict == Verdict.RIGHT || verdict == Verdict.NOTED;
        boolean right = keys.stream().anyMatch(one -> one.startsWith("trouve.") || one.endsWith(".juste"));
        Verdict spoken = step ? (right ? Verdict.RIGHT : Verdict.NOTED) : verdict;
        String heading = own.get(in, "learning_step.said." + spoken);
        String key = "learning_step." + (verdict == Verdict.INCOMPLETE ? "empty." : "without_words.") + kind;
        String sentence = own.get(in, key);
        if (said.isEmpty() && !sentence.equals(key)) {
            return new Feedback(good, heading, Wording.EMPTY, List.of(wording(sentence, in)));
        }
        return said.isEmpty() ? new Feedback(good, heading, Wording.EMPTY, said) : opened(good, heading, said);
    }

    /** The same under another heading. */
    Feedback headed(String other) {
        List<Wording> all = new ArrayList<>();
        if (!opening.isEmpty()) {
            all.add(opening);
        }
        all.addAll(paragraphs);
        return new Feedback(good, other, Wording.EMPTY, all);
    }

    /** The first of several things found, or a message of a pile decided: not all yet, and good. */
    private static boolean isStepForward(List<String> keys, String kind) {
        return keys.stream().anyMatch(key -> key.startsWith("trouve."))
                || (kind.equals("triage") && keys.stream().anyMatch(key -> !isMissing(key)));
    }

    /**
     * One thing at a time: of all that a goal still misses only the first is said, since the last may speak as if all
     * else were done; and none of it beside what was foreseen.
     */
    private static Stream<String> firstMissing(List<String> keys) {
        List<String> foreseen = keys.stream().filter(key -> !isMissing(key)).toList();
        return foreseen.isEmpty() ? keys.stream().limit(1) : foreseen.stream();
    }

    static boolean isMissing(String key) {
        return key.startsWith("but.") && key.endsWith(".manque");
    }

    /** Where the module's first sentence says what the heading says, it is the heading. */
    private static Feedback opened(boolean good, String heading, List<Wording> said) {
        List<Sentence> first = said.get(0).sentences();
        String sentence = first.get(0).text();
        if (sentence.length() > SHORT && !letters(sentence).startsWith(letters(heading))) {
            return new Feedback(good, heading, Wording.EMPTY, said);
        }
        List<Wording> rest = new ArrayList<>();
        if (first.size() > 1) {
            rest.add(new Wording(first.subList(1, first.size())));
        }
        rest.addAll(said.subList(1, said.size()));
        return new Feedback(good, "", new Wording(first.subList(0, 1)), rest);
    }

    private static Wording wording(String text, Language language) {
        return new Wording(List.of(new Sentence(text, language, fr.aladdin.catalogue.TranslationState.SOURCE)));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
