package fr.aladdin.learning;

import fr.aladdin.account.Accounts;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.MailboxTask;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Triage;
import fr.aladdin.catalogue.mail.MailFacts;
import fr.aladdin.language.Language;
import fr.aladdin.mailbox.Addresses;
import fr.aladdin.mailbox.Mailboxes;
import fr.aladdin.mailbox.Names;
import fr.aladdin.mailbox.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The practice mailbox as the steps of a module use it: what arrives, what has happened, who answers. */
@ApplicationScoped
public class PracticeMail {

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Accounts accounts;

    @Inject
    private Accompaniment accompaniment;

    @Inject
    private Addresses addresses;

    /** Whether a step is played in the mailbox. */
    public static boolean isPlayedIn(Step step) {
        return step instanceof MailboxTask || step instanceof Triage;
    }

    /**
     * Brings the messages with which a step begins, and after a fresh start of the mailbox those of the steps before it:
     * each once in a passage.
     */
    void deliver(Passage passage, LearningModule module, Step step) {
        if (isPlayedIn(step)) {
            UUID account = passage.account();
            mailboxes.deliver(
                    account, task(module, step), arriving(passage, module, step), names(account), passage.startedAt());
        }
    }

    /** Brings a message that something done in a step has brought about, once in a passage. */
    void deliver(Passage passage, LearningModule module, Step step, String scripted) {
        UUID account = passage.account();
        mailboxes.deliver(account, task(module, step), List.of(scripted), names(account), passage.startedAt());
    }

    /** Whether messages that this step needs are not in the mailbox: it is new, or was put back to its beginning. */
    boolean isWaitingFor(Passage passage, LearningModule module, Step step) {
        return isPlayedIn(step)
                && mailboxes.isWaitingFor(
                        passage.account(), module.slug(), arriving(passage, module, step), passage.startedAt());
    }

    /** Brings the answer of whoever was written to. */
    void deliverReply(Passage passage, LearningModule module, Step step, String scripted) {
        UUID account = passage.account();
        mailboxes.deliverReply(account, task(module, step), scripted, names(account), passage.startedAt());
    }

    private static Task task(LearningModule module, Step step) {
        return new Task(module.slug(), step.id());
    }

    private static List<String> arriving(Passage passage, LearningModule module, Step upTo) {
        return module.steps().subList(0, module.steps().indexOf(upTo) + 1).stream()
                .filter(step -> step.equals(upTo) || passage.findVisit(step).isPresent())
                .flatMap(step -> arriving(step).stream())
                .filter(module.messages()::containsKey)
                .distinct()
                .toList();
    }

    /** What has happened in the mailbox since the step was opened. */
    public MailFacts factsSince(UUID account, LearningModule module, Instant opened) {
        return mailboxes.factsSince(account, module.slug(), opened);
    }

    private Names names(UUID account) {
        return Names.of(
                () -> accounts.get(account).displayName(),
                () -> accompaniment.trainerName(account, Language.FRENCH),
                () -> addresses.of(account, accounts.get(account).displayName()));
    }

    private static List<String> arriving(Step step) {
        if (step instanceof MailboxTask task) {
            return task.arrives();
        }
        return step instanceof Triage triage ? triage.arrives() : List.of();
    }
}
