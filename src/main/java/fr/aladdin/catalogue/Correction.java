package fr.aladdin.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What is answered to an answer.
 *
 * @param say text keys relative to the step, in the order in which they are said. A key without text in the module is
 *     passed over; where nothing remains the page says its own sentence for the verdict
 * @param checks the lines of the goal, in order
 * @param reply the scripted message to deliver
 */
public record Correction(Verdict verdict, List<String> say, List<Check> checks, Optional<String> reply) {

    public Correction {
        say = List.copyOf(say);
        checks = List.copyOf(checks);
    }

    public static Correction of(Verdict verdict, String... say) {
        return new Correction(verdict, List.of(say), List.of(), Optional.empty());
    }

    public static Correction of(Verdict verdict, List<String> say, List<Check> checks) {
        return new Correction(verdict, say, checks, Optional.empty());
    }

    public boolean isRight() {
        return verdict == Verdict.RIGHT;
    }
}
