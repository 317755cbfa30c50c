package fr.aladdin.catalogue;

import java.util.List;

/**
 * What every kind of step has.
 *
 * @param id French, never changes; the prefix of the step's texts
 * @param minutes how long it usually takes
 * @param words glossary words explained in place
 * @param simple what is kept in the simplified mode; empty when everything is
 * @param withPrevious shares the step number of the step before
 */
public record StepOutline(
        String id, List<String> gestures, int minutes, List<String> words, List<String> simple, boolean withPrevious) {

    public StepOutline {
        gestures = List.copyOf(gestures);
        words = List.copyOf(words);
        simple = List.copyOf(simple);
    }
}
