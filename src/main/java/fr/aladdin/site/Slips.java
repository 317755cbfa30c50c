package fr.aladdin.site;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is to be mended in the form in hand: for each field the first sentence that says what to do. */
public final class Slips {

    private final Map<String, String> sentences = new LinkedHashMap<>();

    public void note(boolean slipped, String field, String sentence) {
        if (slipped) {
            sentences.putIfAbsent(field, sentence);
        }
    }

    public boolean none() {
        return sentences.isEmpty();
    }

    /** What to do about that field; empty when it is well. */
    public String of(String field) {
        return sentences.getOrDefault(field, "");
    }
}
