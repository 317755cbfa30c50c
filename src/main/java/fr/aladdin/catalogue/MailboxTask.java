package fr.aladdin.catalogue;

import fr.aladdin.catalogue.mail.MailCase;
import fr.aladdin.catalogue.mail.MailFacts;
import fr.aladdin.catalogue.mail.MailGoal;
import fr.aladdin.catalogue.mail.WrittenMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A task in the practice mailbox, judged on what happened there ({@link Given#mail()}).
 *
 * @param arrives the scripted messages that come in when the step begins
 * @param otherwise the first case that speaks is said; the goal remains to be reached
 */
public record MailboxTask(StepOutline outline, List<String> arrives, MailGoal goal, List<MailCase> otherwise, Done done)
        implements Exercise {

    /** What happens when the goal is reached: a scripted message may answer. */
    public record Done(Optional<String> reply) {}

    @Override
    public String kind() {
        return "mailbox";
    }

    @Override
    public TextKeys texts() {
        return TextKeys.needing("consigne", "juste")
                .need("but.", goal.checkIds(), "")
                .need("but.", goal.checkIds(), ".manque")
                .foresee(otherwise.stream().map(MailCase::say).distinct().toList());
    }

    @Override
    public boolean acted() {
        return true;
    }

    @Override
    public Correction correct(Given given, List<Given> earlier) {
        MailFacts facts = given.mail().orElse(MailFacts.NONE);
        MailFacts unseen = facts.unseenBy(
                earlier.stream().flatMap(before -> before.mail().stream()).toList());
        List<Check> checks = goal.look(facts, unseen);
        if (checks.stream().allMatch(Check::met)) {
            return new Correction(Verdict.RIGHT, List.of("juste"), checks, done.reply());
        }
        return MailCase.spoken(otherwise, facts, unseen, goal)
                .map(other -> new Correction(Verdict.NOT_YET, List.of(other.say()), checks, other.reply()))
                .orElseGet(() -> missing(facts, checks));
    }

    /** Of a message that something keeps from leaving it is not said that all is ready to be sent. */
    private Correction missing(MailFacts facts, List<Check> checks) {
        boolean heldBack = facts.writing().filter(WrittenMessage::heldBack).isPresent();
        List<String> say = new ArrayList<>();
        checks.stream()
                .filter(check -> !check.met() && !(heldBack && goal.isSending(check)))
                .forEach(check -> say.add("but." + check.id() + ".manque"));
        return Correction.of(facts.isUntouched() ? Verdict.INCOMPLETE : Verdict.NOT_YET, say, checks);
    }

    @Override
    public boolean needsReview() {
        return !goal.message().isEmpty();
    }

    @Override
    public boolean needsReview(Given given) {
        return needsReview() && given.mail().flatMap(MailFacts::writing).isPresent();
    }
}
