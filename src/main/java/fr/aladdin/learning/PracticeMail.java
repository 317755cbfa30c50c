package fr.aladdin.learning;

import fr.aladdin.account.Account;
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

    /** Brings the messages with which a step begins; each arrives once. */
    void deliver(UUID account, LearningModule module, Step step) {
        List<String> arriving = arriving(step);
        if (!arriving.isEmpty()) {
            mailboxes.deliver(account, module.slug(), step.id(), arriving, names(account));
        }
    }

    /** Brings the answer of whoever was written to. */
    void deliverReply(UUID account, LearningModule module, Step step, String scripted) {
        mailboxes.deliverReply(account, module.slug(), step.id(), scripted, names(account));
    }

    /** What has happened in the mailbox since the step was opened. */
    public MailFacts factsSince(UUID account, LearningModule module, Instant opened) {
        return mailboxes.factsSince(account, module.slug(), opened);
    }

    private Names names(UUID account) {
        Account person = accounts.get(account);
        return Names.of(
                person.displayName(),
                accompaniment.trainerName(account, Language.FRENCH),
                addresses.of(account, person.displayName()));
    }

    private static List<String> arriving(Step step) {
        if (step instanceof MailboxTask task) {
            return task.arrives();
        }
        return step instanceof Triage triage ? triage.arrives() : List.of();
    }
}
