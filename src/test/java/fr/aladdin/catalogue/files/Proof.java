package fr.aladdin.catalogue.files;

import java.util.List;

/**
 * A recorded way of doing an exercise.
 *
 * @param say the text key that is said to it, or {@code right}
 * @param line in proofs.yaml
 */
public record Proof(String stepId, String say, List<Act> acts, int line) {

    public boolean isRight() {
        return say.equals("right");
    }

    @Override
    public String toString() {
        return stepId + " " + say;
    }
}
