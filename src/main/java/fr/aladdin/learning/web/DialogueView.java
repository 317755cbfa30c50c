package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Dialogue;
import fr.aladdin.catalogue.Dialogue.Said;
import fr.aladdin.catalogue.Dialogue.Turn;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.learning.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** An exchange: all that was said so far, and the choices that answer it. */
@Named
@RequestScoped
public class DialogueView {

    private StepInHand here;
    private FeedbackBacking feedback;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway.Init")
    protected DialogueView() {}

    @Inject
    DialogueView(StepInHand here, FeedbackBacking feedback) {
        this.here = here;
        this.feedback = feedback;
    }

    /** Something said; {@code own} by the participant. */
    public record Line(boolean own, Wording text) {}

    /** One choice. */
    public record Option(String id, Wording text) {}

    /** Who speaks with the participant. */
    public Wording name() {
        return here.say("qui");
    }

    /** The exchange so far, oldest first. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<Said> path = path();
        for (Said said : path) {
            lines.add(new Line(false, here.say("tour." + said.turn().id())));
            lines.add(new Line(true, here.say("choix." + said.key())));
            Wording last = here.say("reponse." + said.key());
            if (said.option().isEnd() && !last.isEmpty()) {
                lines.add(new Line(false, last));
            }
        }
        dialogue().findWaiting(path).ifPresent(turn -> lines.add(new Line(false, here.say("tour." + turn.id()))));
        return lines;
    }

    /** What was said before the last line; in the simplified mode it is folded. */
    public List<Line> before() {
        List<Line> all = lines();
        return all.subList(0, all.size() - 1);
    }

    public Line latest() {
        List<Line> all = lines();
        return all.get(all.size() - 1);
    }

    /** The turn that waits for an answer, empty after an end. */
    public String waiting() {
        return dialogue().findWaiting(path()).map(Turn::id).orElse("");
    }

    public boolean over() {
        return waiting().isEmpty();
    }

    public List<Option> options() {
        return dialogue().findWaiting(path()).stream()
                .flatMap(turn -> Kept.of(
                                turn.options().stream().map(Dialogue.Option::id).toList(), here)
                        .map(id -> new Option(id, here.say("choix." + turn.id() + "." + id))))
                .toList();
    }

    private List<Said> path() {
        return feedback.again()
                ? List.of()
                : dialogue().path(here.answers().stream().map(Answer::given).toList());
    }

    private Dialogue dialogue() {
        return (Dialogue) here.step();
    }
}
