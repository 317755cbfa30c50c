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

    private boolean fits(MailFacts facts, MailGoal goal) {
        return when.stream().allMatch(condition -> condition.fits(facts, goal));
    }
}
