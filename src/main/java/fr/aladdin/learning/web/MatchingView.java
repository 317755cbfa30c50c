package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Matching;
import fr.aladdin.catalogue.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Names to pair: beside each on the left, a list of what stands on the right. */
@Named
@RequestScoped
public class MatchingView {

    private StepInHand here;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected MatchingView() {}

    @Inject
    MatchingView(StepInHand here) {
        this.here = here;
    }

    /** One on the left; {@code chosen} is what was paired with it last, empty before. */
    public record Left(String id, Wording text, String chosen) {}

    /** One on the right; lists hold plain words, so it carries their language by itself. */
    public record Right(String id, String text) {}

    public List<Left> lefts() {
        return Kept.of(pairs(), here)
                .map(id -> new Left(id, here.say("gauche." + id), here.lastGiven("match." + id)))
                .toList();
    }

    /** In an order of its own for each passage, the same at every look. */
    public List<Right> rights() {
        List<Right> all = new ArrayList<>(Kept.of(pairs(), here)
                .map(id -> new Right(id, here.say("droite." + id).plain()))
                .toList());
        Collections.shuffle(all, new Random(here.passage().id().getMostSignificantBits()));
        return all;
    }

    /** Two that go together. */
    public record Pair(Wording left, Wording right) {}

    public List<Pair> pairsDone() {
        return Kept.of(pairs(), here)
                .map(id -> new Pair(here.say("gauche." + id), here.say("droite." + id)))
                .toList();
    }

    private List<String> pairs() {
        return ((Matching) here.step()).pairs();
    }
}
