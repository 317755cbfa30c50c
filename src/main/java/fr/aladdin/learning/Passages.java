package fr.aladdin.learning;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import fr.aladdin.account.Account;
import fr.aladdin.account.FormKeys;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Correction;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.MailboxTask;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Verdict;
import fr.aladdin.catalogue.mail.MailFacts;
import fr.aladdin.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everybody's passages. Every act names the person and the module first and reaches no passage of anybody else; it holds
 * the passage until it is committed, so that two windows act one after the other, and it claims its form: sent twice, it
 * counts once ({@link FormKeys.AlreadyDone}).
 */
@ApplicationScoped
@Transactional
public class Passages {

    private static final String LATEST =
            "SELECT p FROM Passage p WHERE p.account = :account AND p.module = :module ORDER BY p.startedAt DESC";
    private static final String WITH_VISITS =
            "SELECT p FROM Passage p LEFT JOIN FETCH p.visits WHERE p.account = :account"
                    + " AND p.module = :module AND p.startedAt = (SELECT MAX(q.startedAt) FROM Passage q"
                    + " WHERE q.account = :account AND q.module = :module)";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private FormKeys forms;

    @Inject
    private PracticeMail mail;

    @Inject
    private Provider<Catalogue> catalogue;

    /** The latest passage of this person through this module, with the steps opened in it. */
    @Transactional(SUPPORTS)
    public Optional<Passage> find(UUID account, String module) {
        return database.createQuery(WITH_VISITS, Passage.class)
                .setParameter("account", account)
                .setParameter("module", module)
                .getResultStream()
                .findFirst();
    }

    /** The answers to one step of a passage, oldest first. */
    @Transactional(SUPPORTS)
    public List<Answer> listAnswers(UUID passage, String step) {
        return database.createQuery(
                        "SELECT a FROM Answer a WHERE a.passage = :passage AND a.step = :step ORDER BY a.attempt",
                        Answer.class)
                .setParameter("passage", passage)
                .setParameter("step", step)
                .getResultList();
    }

    /** Begins a module, or begins it again after its end; a passage that is under way goes on. */
    public Passage start(UUID account, LearningModule module, UUID form) {
        database.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
        Optional<Passage> underWay = find(account, module.slug()).filter(passage -> !passage.finished());
        if (underWay.isPresent()) {
            return underWay.get();
        }
        forms.claim(form);
        Passage passage = Passage.begin(account, module, now());
        database.persist(passage);
        mail.deliver(passage, module, passage.current(module));
        return passage;
    }

    /** Whether {@link #open} has something to do: the step was never opened, or its messages are gone. */
    @Transactional(SUPPORTS)
    public boolean isToBeOpened(Passage passage, LearningModule module, Step step) {
        return passage.findVisit(step).isEmpty() || mail.isWaitingFor(passage, module, step);
    }

    /**
     * Opens a step that the content brought into a passage under way; one that was opened before stays as it is. Its
     * messages come again when the mailbox was put back to its beginning.
     */
    public void open(UUID account, LearningModule module, Step step) {
        Passage passage = hold(account, module);
        if (passage.hasReached(module, step)) {
            passage.open(step, now());
            mail.deliver(passage, module, step);
        }
    }

    public Answer answer(UUID account, Attempt attempt, UUID form) {
        forms.claim(form);
        return keep(hold(account, attempt.module()), attempt);
    }

    /** Looks at what was done in the mailbox, and keeps it as an answer. */
    public Answer judgeMail(UUID account, Attempt attempt, UUID form) {
        forms.claim(form);
        Passage passage = hold(account, attempt.module());
        return keep(passage, withMail(passage, attempt));
    }

    /** What the goal of a mailbox step has to say, and the facts that it looked at. */
    public record Look(MailFacts facts, Correction correction) {}

    /** Looks at what was done in the mailbox without keeping it. */
    @Transactional(SUPPORTS)
    public Look lookAtMail(Passage passage, Attempt attempt, List<Answer> answers) {
        Attempt looked = withMail(passage, attempt);
        return new Look(looked.given().mail().orElseThrow(), looked.correct(answers));
    }

    public void showHint(UUID account, LearningModule module, Step step, int available, UUID form) {
        forms.claim(form);
        hold(account, module).showHint(module, step, available, now());
    }

    /**
     * Leaves a step for the next one; empty at the end of the module. A mission in the mailbox that was reached by opening
     * something is kept first.
     *
     * @param language in which the step was read
     */
    public Optional<Step> goOn(UUID account, LearningModule module, Step from, Language language, UUID form) {
        forms.claim(form);
        Passage passage = hold(account, module);
        boolean mission = from instanceof MailboxTask;
        List<Answer> answers =
                mission || !passage.isSettled(from) ? new ArrayList<>(listAnswers(passage.id(), from.id())) : List.of();
        if (mission && !isRight(answers)) {
            Attempt looked = withMail(passage, Attempt.of(module, (MailboxTask) from, Given.of(Map.of()), language));
            if (looked.correct(answers).isRight()) {
                answers.add(keep(passage, looked, answers));
            }
        }
        Optional<Step> next = passage.goOn(module, from, answers, now());
        next.ifPresent(step -> mail.deliver(passage, module, step));
        return next;
    }

    /** Whether the last of them is. */
    private static boolean isRight(List<Answer> answers) {
        return !answers.isEmpty() && answers.get(answers.size() - 1).is(Verdict.RIGHT);
    }

    /** How far these people are, for each module that they have begun. */
    @Transactional(SUPPORTS)
    public List<Progress> listProgress(Collection<UUID> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        Map<List<Object>, List<Passage>> runs = new LinkedHashMap<>();
        database.createQuery("SELECT p FROM Passage p WHERE p.account IN :accounts ORDER BY p.startedAt", Passage.class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .forEach(run -> runs.computeIfAbsent(List.of(run.account(), run.module()), any -> new ArrayList<>())
                        .add(run));
        List<Progress> all = new ArrayList<>();
        runs.values().forEach(list -> catalogue
                .get()
                .findModule(list.get(0).module())
                .ifPresent(module -> all.add(Progress.of(module, list))));
        return all;
    }

    /** Corrects what is handed in and keeps it. The passage is held. */
    Answer keep(Passage passage, Attempt attempt) {
        return keep(
                passage, attempt, listAnswers(passage.id(), attempt.exercise().id()));
    }

    private Answer keep(Passage passage, Attempt attempt, List<Answer> earlier) {
        Passage.Corrected corrected = passage.answer(attempt, earlier, now());
        database.persist(corrected.answer());
        corrected
                .reply()
                .ifPresent(scripted -> mail.deliverReply(passage, attempt.module(), attempt.exercise(), scripted));
        return corrected.answer();
    }

    private Attempt withMail(Passage passage, Attempt attempt) {
        Instant opened = passage.findVisit(attempt.exercise())
                .map(StepVisit::openedAt)
                .orElseThrow(() -> new NotNow(NotNow.Reason.STEP_NOT_REACHED));
        Given given = new Given(
                attempt.given().fields(), Optional.of(mail.factsSince(passage.account(), attempt.module(), opened)));
        return attempt.giving(given);
    }

    /** The passage, held until the end of the transaction. */
    Passage hold(UUID account, LearningModule module) {
        return database.createQuery(LATEST, Passage.class)
                .setParameter("account", account)
                .setParameter("module", module.slug())
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotNow(NotNow.Reason.NOT_STARTED));
    }

    /** As precise as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
