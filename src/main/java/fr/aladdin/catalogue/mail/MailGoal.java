package fr.aladdin.catalogue.mail;

import fr.aladdin.catalogue.Check;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What must have happened in the mailbox.
 *
 * @param acts things done
 * @param message what one message written by the participant must have; it meets them all
 */
public record MailGoal(List<ActCheck> acts, List<MessageCheck> message) {

    public MailGoal {
        acts = List.copyOf(acts);
        message = List.copyOf(message);
    }

    /** Every line of the goal, in the order of the module. */
    public List<Check> look(MailFacts facts, MailFacts unseen) {
        List<Check> checks = new ArrayList<>();
        acts.forEach(check -> checks.add(check.look(facts, unseen, acts)));
        message.forEach(check -> checks.add(new Check(
                check.id(),
                facts.writing().filter(writing -> check.isMetBy(writing, this)).isPresent())));
        return checks.stream().allMatch(Check::met)
                ? checks.stream().map(MailGoal::atTheEnd).toList()
                : checks;
    }

    /** When all is reached, what could have happened and did not is told too. */
    private static Check atTheEnd(Check check) {
        return check.standing() == Check.Standing.NOT_YET ? new Check(check.id(), true) : check;
    }

    public List<String> checkIds() {
        List<String> ids = new ArrayList<>();
        acts.forEach(check -> ids.add(check.id()));
        message.forEach(check -> ids.add(check.id()));
        return ids;
    }

    /** Whether it says something about that part of the message. */
    public boolean asksFor(MessageCheck.Part part) {
        return message.stream().anyMatch(check -> check.part() == part);
    }

    /** Whether that line asks for the message to leave. */
    public boolean isSending(Check line) {
        return message.stream()
                .anyMatch(check ->
                        check.part() == MessageCheck.Part.SENT && check.id().equals(line.id()));
    }

    /** Whether nothing but leaving is missing. */
    boolean hasAllButSending(WrittenMessage writing) {
        return message.stream()
                .filter(check -> check.part() != MessageCheck.Part.SENT)
                .allMatch(check -> check.isMetBy(writing, this));
    }

    /** Whether that message goes to anybody that the goal does not name; the writer may be in it where others are hidden. */
    boolean isAlsoForOthers(WrittenMessage writing) {
        Set<String> recipients = new HashSet<>(writing.recipients());
        recipients.removeAll(wantedRecipients());
        if (asksFor(MessageCheck.Part.VISIBLE_ONLY_SELF)) {
            recipients.removeAll(WrittenMessage.plain(List.of(writing.from())));
        }
        return !recipients.isEmpty();
    }

    /** Everybody that the message may go to. */
    Set<String> wantedRecipients() {
        return WrittenMessage.plain(message.stream()
                .filter(check -> check.part() == MessageCheck.Part.TO
                        || check.part() == MessageCheck.Part.CC
                        || check.part() == MessageCheck.Part.BCC)
                .flatMap(check -> check.values().stream())
                .toList());
    }

    List<String> wantedDocuments() {
        return message.stream()
                .filter(check -> check.part() == MessageCheck.Part.ATTACHMENTS)
                .flatMap(check -> check.values().stream())
                .toList();
    }
}
