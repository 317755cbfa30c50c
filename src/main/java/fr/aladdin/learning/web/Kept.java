package fr.aladdin.learning.web;

import java.util.List;
import java.util.stream.Stream;

/** What a person is shown of several things: in the simplified mode only those that the module keeps there. */
final class Kept {

    private Kept() {}

    static Stream<String> of(List<String> all, StepInHand here) {
        List<String> few = here.step().simple();
        return all.stream().filter(id -> !here.simple() || few.isEmpty() || few.contains(id));
    }
}
