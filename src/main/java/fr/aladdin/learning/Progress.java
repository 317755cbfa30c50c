package fr.aladdin.learning;

import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a person is in a module.
 *
 * @param step where they go on, in the module as it is today
 * @param stepNumber the number of that step as the person reads it, from 1; 0 before they began
 * @param numberedSteps how many numbers there are
 * @param minutesLeft about how long the rest takes
 * @param lastActivity when they last did something there
 * @param finishedAt when they last came to its end, even when they are doing it again
 */
public record Progress(
        UUID account,
        String module,
        State state,
        String step,
        int stepNumber,
        int numberedSteps,
        int minutesLeft,
        Optional<Instant> lastActivity,
        Optional<Instant> finishedAt) {

    /** Of a module, for a person. */
    public enum State {
        TO_COME,
        IN_PROGRESS,
        FINISHED
    }

    /** Of somebody who has not begun. */
    public static Progress none(UUID account, LearningModule content) {
        return new Progress(
                account,
                content.slug(),
                State.TO_COME,
                content.steps().get(0).id(),
                0,
                content.numberedSteps(),
                content.minutes(),
                Optional.empty(),
                Optional.empty());
    }

    /** @param runs the passages of one person through this module, in any order; at least one */
    static Progress of(LearningModule content, List<Passage> runs) {
        Passage latest =
                runs.stream().max(Comparator.comparing(Passage::startedAt)).orElseThrow();
        Step step = latest.current(content);
        List<Step> ahead = content.steps()
                .subList(content.steps().indexOf(step), content.steps().size());
        return new Progress(
                latest.account(),
                content.slug(),
                latest.finished() ? State.FINISHED : State.IN_PROGRESS,
                step.id(),
                content.stepNumber(step),
                content.numberedSteps(),
                ahead.stream().mapToInt(Step::minutes).sum(),
                Optional.of(latest.lastAt()),
                runs.stream().flatMap(run -> run.finishedAt().stream()).max(Comparator.naturalOrder()));
    }

    public boolean begun() {
        return state != State.TO_COME;
    }

    public boolean inProgress() {
        return state == State.IN_PROGRESS;
    }

    public boolean finished() {
        return finishedAt.isPresent();
    }
}
