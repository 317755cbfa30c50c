package fr.aladdin.catalogue.mail;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody of the practice world answers, later, to what was really written to them.
 *
 * @param from each of them answers so
 * @param when all must hold; nothing asked for fits every message
 * @param message the scripted message of the module, or the text of the world
 */
public record LaterAnswer(List<Correspondent> from, List<MailCondition> when, AnswerDelay after, String message) {

    /** What can be asked of a message by itself, without the goal of a task. */
    public static final Set<MailCondition.Kind> KINDS = EnumSet.of(
            MailCondition.Kind.SENT_WITH,
            MailCondition.Kind.SENT_WITH_ANY,
            MailCondition.Kind.SENT_WITH_SOMETHING,
            MailCondition.Kind.SENT_FORGETTING_ATTACHMENT,
            MailCondition.Kind.SENT_WITH_EMPTY_SUBJECT);

    private static final MailGoal NO_GOAL = new MailGoal(List.of(), List.of());

    public LaterAnswer {
        from = List.copyOf(from);
        when = List.copyOf(when);
    }

    public boolean isFrom(Correspondent written) {
        return from.stream().anyMatch(one -> one.address().equalsIgnoreCase(written.address()));
    }

    public boolean fits(WrittenMessage writing) {
        MailFacts facts = new MailFacts(List.of(), Optional.of(writing), Map.of(), Set.of());
        return when.stream().allMatch(condition -> condition.fits(facts, NO_GOAL));
    }
}
