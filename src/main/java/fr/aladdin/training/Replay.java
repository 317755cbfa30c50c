package fr.aladdin.training;

import fr.aladdin.account.Account;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.learning.Answer;
import fr.aladdin.learning.Passage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One passage as it happened, step by step.
 *
 * @param person whose passage it is
 * @param answers every try, oldest first
 */
public record Replay(Account person, Passage passage, List<Answer> answers) {

    public Replay {
        answers = List.copyOf(answers);
    }

    /** The steps that were opened, in the order of the module; then those that were answered and that it no longer has. */
    public List<String> steps(LearningModule module) {
        Stream<String> opened = module.steps().stream()
                .filter(step -> passage.findVisit(step).isPresent() || isTried(step))
                .map(Step::id);
        Stream<String> gone = answers.stream()
                .map(Answer::step)
                .filter(step -> module.findStep(step).isEmpty())
                .distinct();
        return Stream.concat(opened, gone).toList();
    }

    /** The tries at a step, oldest first. */
    public List<Answer> tries(String step) {
        return answers.stream().filter(answer -> answer.step().equals(step)).toList();
    }

    public Optional<Answer> find(UUID answer) {
        return answers.stream().filter(one -> one.id().equals(answer)).findFirst();
    }

    private boolean isTried(Step step) {
        return !tries(step.id()).isEmpty();
    }
}
