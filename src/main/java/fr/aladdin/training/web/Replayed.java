package fr.aladdin.training.web;

import fr.aladdin.catalogue.Scene;
import fr.aladdin.catalogue.scene.SceneAct;
import fr.aladdin.language.Messages;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.learning.Answer;
import fr.aladdin.learning.StepVisit;
import fr.aladdin.learning.web.Feedback;
import fr.aladdin.training.Attempted;
import fr.aladdin.training.Replay;
import fr.aladdin.training.Replays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The step of a passage that is played again: what was read, each try, what was done without a try. */
@Named("replayed")
@RequestScoped
public class Replayed {

    @Inject
    private ReplayBacking page;

    @Inject
    private Replays replays;

    @Inject
    private PersonWords words;

    @Inject
    private AttemptViews views;

    @Inject
    private Messages messages;

    @Inject
    private MessagesOfPage msg;

    private @Nullable ReplayedStep step;
    private @Nullable List<ReplayedStep.Tried> tries;

    public ReplayedStep step() {
        ReplayedStep known = step;
        if (known == null) {
            Replay replay = page.replay();
            known = new ReplayedStep(
                    replay, page.module(), page.step(), words.of(replay.person(), page.module(), day()));
            step = known;
        }
        return known;
    }

    /** That of practice: the step was opened then. */
    private Instant day() {
        return page.module()
                .findStep(page.step())
                .flatMap(page.replay().passage()::findVisit)
                .map(StepVisit::openedAt)
                .orElse(page.replay().passage().startedAt());
    }

    public List<ReplayedStep.Tried> tries() {
        List<ReplayedStep.Tried> known = tries;
        if (known == null) {
            known = step().tries(
                            this::view,
                            (answer, kind, texts) -> Feedback.of(
                                    answer.verdict(), answer.said(), kind, texts, messages, answer.language()));
            tries = known;
        }
        return known;
    }

    /** What was done in the scene of the step, when no try at it was kept. */
    public List<GivenLines.Line> acts() {
        List<SceneAct> acts =
                page.replay().tries(page.step()).isEmpty() ? replays.listActs(page.replay(), page.step()) : List.of();
        return page.module().findStep(page.step()).stream()
                .flatMap(scene -> new GivenLines(page.module(), scene, text -> text, msg)
                                .of(Scene.given(acts.stream()
                                        .filter(act -> !act.equals(SceneAct.RESTART))
                                        .toList()))
                                .stream())
                .toList();
    }

    private AttemptView view(Answer answer) {
        Replay replay = page.replay();
        return views.of(new Attempted(replay.person(), replay.passage(), answer, replay.answers(), List.of()));
    }
}
