package fr.aladdin.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A short answer to type.
 *
 * @param input {@code text} or {@code email}: the keyboard that a telephone shows
 * @param prefill what the field already holds
 * @param dictation key of a text that is read aloud, and shown on request
 */
public record TypedAnswer(
        StepOutline outline,
        List<String> accepted,
        Tolerance tolerance,
        String input,
        Optional<String> prefill,
        Optional<String> dictation,
        List<Case> otherwise)
        implements Exercise {

    /** A foreseen way of typing it and what is said to it. */
    public record Case(TypedPattern when, String say) {}

    @Override
    public String kind() {
        return "typed";
    }

    @Override
    public TextKeys texts() {
        return TextKeys.needing("consigne", "champ", "juste")
                .need(dictation.stream().toList())
                .foresee(otherwise.stream().map(Case::say).distinct().toList())
                .foresee(List.of("pas-encore.autre"))
                .may("pas-encore.vide");
    }

    @Override
    public boolean acted() {
        return true;
    }

    @Override
    public Correction correct(Given given, List<Given> earlier) {
        String typed = given.first("typed");
        Optional<String> foreseen = otherwise.stream()
                .filter(other -> other.when().fits(typed))
                .map(Case::say)
                .findFirst();
        if (typed.isBlank()) {
            return Correction.of(Verdict.INCOMPLETE, foreseen.orElse("pas-encore.vide"));
        }
        // a slip that the writer foresaw has its own words, so it comes before what the tolerance would let pass
        boolean right = isAccepted(typed, Tolerance.NONE) || (foreseen.isEmpty() && isAccepted(typed, tolerance));
        return right
                ? Correction.of(Verdict.RIGHT, "juste")
                : Correction.of(Verdict.NOT_YET, foreseen.orElse("pas-encore.autre"));
    }

    private boolean isAccepted(String typed, Tolerance how) {
        return accepted.stream().anyMatch(answer -> how.same(answer, typed));
    }
}
