package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Check;
import fr.aladdin.catalogue.Wording;
import java.util.List;
import java.util.function.Function;

/** A line of the goal beside an exercise that is acted out. */
public record GoalLine(Wording text, Check.Standing standing) {

    /** The lines that there is something to tell of, in the order of the module; {@code say} words a key of the step. */
    static List<GoalLine> of(List<Check> checks, Function<String, Wording> say) {
        return checks.stream()
                .filter(check -> check.standing() != Check.Standing.NOT_YET)
                .map(check -> new GoalLine(say.apply("but." + check.id()), check.standing()))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    public boolean met() {
        return standing == Check.Standing.DONE;
    }

    /** The key of the word below it. */
    public String told() {
        return switch (standing) {
            case DONE -> "learning_step.done";
            case HAPPENED -> "learning_step.happened";
            default -> "learning_step.to_do";
        };
    }
}
