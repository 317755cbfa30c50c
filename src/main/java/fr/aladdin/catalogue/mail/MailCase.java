package fr.aladdin.catalogue.mail;

import java.util.List;
import java.util.Optional;

/**
 * A foreseen way of doing it, what is said to it, and the message that answers.
 *
 * @param when all must hold
 */
public record MailCase(List<MailCondition> when, String say, Optional<String> reply) {

    public MailCase {
        when = List.copyOf(when);
    }

    /**
     * Whether this case speaks. One about something that is over speaks once; one about a state speaks until it is
     * mended.
     *
     * @param unseen the facts with only the events since the last correction
     */
    public boolean speaks(MailFacts facts, MailFacts unseen, MailGoal goal) {
        boolean over = when.stream().allMatch(MailCondition::isPassing);
        return fits(facts, goal) && (!over || fits(unseen, goal));
    }

    /**
     * The first case that speaks, or the one about what the person did last where several are about something that they
     * should not have done.
     */
    public static Optional<MailCase> spoken(List<MailCase> cases, MailFacts facts, MailFacts unseen, MailGoal goal) {
        return cases.stream()
                .filter(one -> one.speaks(facts, unseen, goal))
                .reduce((first, next) ->
                        first.lastStep(facts) >= 0 && next.lastStep(facts) > first.lastStep(facts) ? next : first);
    }

    /** When the last link was followed or answer sent that it is about; -1 where it is about neither. */
    private int lastStep(MailFacts facts) {
        return when.stream()
                .mapToInt(condition -> condition.lastStep(facts))
                .max()
                .orElse(-1);
    }

    private boolean fits(MailFacts facts, MailGoal goal) {
        return when.stream().allMatch(condition -> condition.fits(facts, goal));
    }
}
