package fr.aladdin.training.web;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.learning.Answer;
import fr.aladdin.learning.Passage;
import fr.aladdin.site.Asked;
import fr.aladdin.training.Replay;
import fr.aladdin.training.Replays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A passage step by step, one step a page: which one is shown, and the way to the others. */
@Named("trainingReplay")
@RequestScoped
public class ReplayBacking {

    @Inject
    private Asked asked;

    @Inject
    private Replays replays;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Trainer trainer;

    private @Nullable Replay replay;
    private List<String> steps = List.of();
    private String step = "";

    /** Looks for the passage that the address names, or that of an answer; and the step, that of the answer, or the first. */
    public void respond() {
        Optional<Replay> found = asked.id("passage")
                .flatMap(id -> replays.read(id, trainer.id(), trainer.scope()))
                .or(() -> asked.id("answer").flatMap(id -> replays.readWith(id, trainer.id(), trainer.scope())));
        replay = found.orElse(null);
        steps = found.flatMap(
                        one -> catalogue.findModule(one.passage().module()).map(one::steps))
                .orElse(List.of());
        step = Optional.of(asked.text("step"))
                .filter(named -> !named.isEmpty())
                .or(() -> found.flatMap(one -> asked.id("answer").flatMap(one::find))
                        .map(Answer::step))
                .or(() -> steps.stream().findFirst())
                .orElse("");
        if (!steps.contains(step)) {
            Asked.notFound();
        }
    }

    public Replay replay() {
        return Objects.requireNonNull(replay);
    }

    public LearningModule module() {
        return catalogue.getModule(replay().passage().module());
    }

    public List<String> steps() {
        return steps;
    }

    /** The step that is shown. */
    public String step() {
        return step;
    }

    /** Its place among the steps that were opened, from 1. */
    public int number() {
        return steps.indexOf(step) + 1;
    }

    public String address(String other) {
        return "/training/replay?passage=" + replay().passage().id() + "&step=" + other;
    }

    /** The address of the step before; empty at the first. */
    public String previous() {
        return number() > 1 ? address(steps.get(number() - 2)) : "";
    }

    /** The address of the step after; empty at the last. */
    public String next() {
        return number() < steps.size() ? address(steps.get(number())) : "";
    }

    /** The other passages of this person through the module. */
    public List<Passage> others() {
        return replays.listOthers(replay());
    }
}
