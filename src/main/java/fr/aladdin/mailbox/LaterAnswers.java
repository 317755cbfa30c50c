package fr.aladdin.mailbox;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.mail.Correspondent;
import fr.aladdin.catalogue.mail.LaterAnswer;
import fr.aladdin.catalogue.mail.WrittenMessage;
import fr.aladdin.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Correspondents of the practice world who answer what was really written to them, some minutes or a sign-in later. What
 * is due is brought when the mailbox is next looked at. One message is answered once; an answer of the world comes at
 * most once a day in one exchange, so that two who thank each other come to an end.
 */
@ApplicationScoped
@Transactional
public class LaterAnswers {
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Those without a moment come once the person has signed in again, or is still signed in on another day. */
    private static final String DUE = """
            SELECT a FROM DueAnswer a WHERE a.owner = :owner AND a.endedAt IS NULL AND (a.dueAt <= :now
                OR a.dueAt IS NULL AND (a.createdAt < :today OR EXISTS (SELECT s.id FROM SignIn s
                    WHERE s.account = a.owner AND s.endedAt IS NULL AND s.startedAt > a.createdAt)))
            ORDER BY a.createdAt
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Provider<Catalogue> catalogue;

    @Inject
    private MailRecord record;

    @Inject
    private AnswerLetters letters;

    @Inject
    private Clock clock;

    /** Looks who is going to answer a message just sent. What waits in the exchange from the same person is replaced. */
    void foresee(Message sent, @Nullable Task task) {
        for (Address recipient : sent.asDraft().recipients()) {
            catalogue.get().findCorrespondent(recipient.value()).ifPresent(correspondent -> {
                forgetWaiting(sent, recipient);
                find(sent, task, correspondent).ifPresent(database::persist);
            });
        }
    }

    private Optional<DueAnswer> find(Message sent, @Nullable Task task, Correspondent written) {
        List<LearningModule> modules = listAbout(sent, task).stream()
                .filter(module -> module.answers().stream().anyMatch(answer -> answer.isFrom(written)))
                .toList();
        for (LearningModule module : modules) {
            Optional<LaterAnswer> fitting = fitting(module.answers(), written, sent, module.slug());
            if (fitting.isPresent()) {
                return fitting.map(answer -> due(sent, written, module.slug(), answer));
            }
        }
        boolean free = task == null && !wasAnsweredLately(sent, written);
        return free
                ? fitting(catalogue.get().answers(), written, sent, "").map(answer -> due(sent, written, null, answer))
                : Optional.empty();
    }

    private Optional<LaterAnswer> fitting(List<LaterAnswer> answers, Correspondent written, Message sent, String slug) {
        List<LaterAnswer> theirs =
                answers.stream().filter(answer -> answer.isFrom(written)).toList();
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        WrittenMessage message = record.written(sent, slug);
        return theirs.stream().filter(answer -> answer.fits(message)).findFirst();
    }

    private DueAnswer due(Message sent, Correspondent written, @Nullable String module, LaterAnswer answer) {
        Address from = new Address(written.address());
        return new DueAnswer(
                sent,
                from,
                module,
                answer.message(),
                clock.instant(),
                answer.after().time());
    }

    /** The module in whose step, or whose exchange, the message was written; none for a message by itself. */
    private List<LearningModule> listAbout(Message sent, @Nullable Task task) {
        Optional<String> module = task != null
                ? Optional.of(task.module())
                : sent.replyTo()
                        .flatMap(id -> Optional.ofNullable(database.find(Message.class, id)))
                        .flatMap(Message::module);
        return module.flatMap(catalogue.get()::findModule).stream().toList();
    }

    private boolean wasAnsweredLately(Message sent, Correspondent written) {
        return !database.createQuery(
                        "SELECT a.id FROM DueAnswer a WHERE a.owner = :owner AND a.thread = :thread"
                                + " AND a.correspondent = :correspondent AND a.module IS NULL AND a.createdAt > :since",
                        UUID.class)
                .setParameter("owner", sent.owner())
                .setParameter("thread", sent.thread())
                .setParameter("correspondent", new Address(written.address()).value())
                .setParameter("since", clock.instant().minus(A_DAY))
                .getResultList()
                .isEmpty();
    }

    /** A message with a document also answers, whatever its exchange, what waits because one was forgotten. */
    private void forgetWaiting(Message sent, Address correspondent) {
        database.createQuery("DELETE FROM DueAnswer a WHERE a.owner = :owner AND a.correspondent = :correspondent"
                        + " AND a.endedAt IS NULL AND (a.thread = :thread OR :carries = TRUE)")
                .setParameter("owner", sent.owner())
                .setParameter("correspondent", correspondent.value())
                .setParameter("thread", sent.thread())
                .setParameter("carries", !sent.attachments().isEmpty())
                .executeUpdate();
    }

    /** Brings what is due by now; two windows that look at once bring it once. */
    void bring(UUID owner) {
        for (DueAnswer seen : listDue(owner)) {
            DueAnswer answer = database.find(DueAnswer.class, seen.id());
            database.refresh(answer, LockModeType.PESSIMISTIC_WRITE);
            if (answer.isWaiting()) {
                answer.end(clock.instant());
                Optional.ofNullable(database.find(Message.class, answer.sent()))
                        .filter(sent -> !isAnswered(sent, answer))
                        .flatMap(sent ->
                                letters.write(answer, sent).map(letter -> Message.arriving(owner, letter, sent)))
                        .ifPresent(database::persist);
            }
        }
    }

    private List<DueAnswer> listDue(UUID owner) {
        Instant now = clock.instant();
        return database.createQuery(DUE, DueAnswer.class)
                .setParameter("owner", owner)
                .setParameter("now", now)
                .setParameter(
                        "today",
                        LocalDate.ofInstant(now, Clocks.BORDEAUX)
                                .atStartOfDay(Clocks.BORDEAUX)
                                .toInstant())
                .getResultList();
    }

    /** The step may have answered meanwhile. */
    private boolean isAnswered(Message sent, DueAnswer answer) {
        return !database.createQuery(
                        "SELECT m.id FROM Message m WHERE m.owner = :owner AND m.thread = :thread"
                                + " AND m.fromAddress = :from AND m.sentAt >= :since",
                        UUID.class)
                .setParameter("owner", sent.owner())
                .setParameter("thread", sent.thread())
                .setParameter("from", answer.correspondent())
                .setParameter("since", sent.sentAt())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
