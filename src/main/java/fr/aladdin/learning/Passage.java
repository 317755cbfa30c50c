package fr.aladdin.learning;

import fr.aladdin.catalogue.Correction;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Verdict;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's run through one module. It remembers the furthest step reached: there the person goes on, on any machine.
 * Steps passed before can be looked at and done again.
 */
@Entity
@Table(name = "passage")
public class Passage {

    /** Misses after which a step may be passed over: nobody is trapped. */
    static final int MISSES_BEFORE_SKIPPING = 2;

    @Id
    private UUID id;

    private UUID account;

    private String module;

    private String step;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "passage", cascade = CascadeType.ALL)
    private List<StepVisit> visits = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Passage() {}

    private Passage(UUID account, LearningModule module, Instant now) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.module = module.slug();
        this.step = module.steps().get(0).id();
        this.startedAt = now;
        this.lastAt = now;
    }

    /** Begins the module: its first step is open. */
    public static Passage begin(UUID account, LearningModule module, Instant now) {
        Passage passage = new Passage(account, module, now);
        passage.open(module.steps().get(0), now);
        return passage;
    }

    /**
     * Where the person goes on. When the content has changed and their step is gone, it is the first step that they have
     * not done.
     */
    public Step current(LearningModule content) {
        return content.findStep(step).orElseGet(() -> content.steps().stream()
                .filter(one -> findVisit(one).filter(StepVisit::done).isEmpty())
                .findFirst()
                .orElseGet(() -> content.steps().get(content.steps().size() - 1)));
    }

    public boolean hasReached(LearningModule content, Step asked) {
        return finishedAt != null
                || findVisit(asked).isPresent()
                || content.steps().indexOf(asked) <= content.steps().indexOf(current(content));
    }

    public Optional<StepVisit> findVisit(Step asked) {
        return visits.stream().filter(visit -> visit.step().equals(asked.id())).findFirst();
    }

    /** Opens a step for the first time; later the same visit goes on. */
    StepVisit open(Step asked, Instant now) {
        return findVisit(asked).orElseGet(() -> {
            StepVisit visit = new StepVisit(this, asked.id(), now);
            visits.add(visit);
            return visit;
        });
    }

    /** One more hint is shown, as long as there are some. */
    public void showHint(LearningModule content, Step asked, int available, Instant now) {
        need(hasReached(content, asked), NotNow.Reason.STEP_NOT_REACHED);
        open(asked, now).showHint(available);
        lastAt = now;
    }

    /** An answer to keep, and the scripted message that comes back. */
    public record Corrected(Answer answer, Optional<String> reply) {}

    /**
     * Corrects what is handed in, and makes the answer that is kept.
     *
     * @param earlier the answers to this step in this passage, oldest first
     */
    public Corrected answer(Attempt attempt, List<Answer> earlier, Instant now) {
        Exercise exercise = attempt.exercise();
        need(hasReached(attempt.module(), exercise), NotNow.Reason.STEP_NOT_REACHED);
        StepVisit visit = open(exercise, now);
        Correction correction = attempt.correct(earlier);
        Instant since = earlier.isEmpty()
                ? visit.openedAt()
                : earlier.get(earlier.size() - 1).at();
        if (correction.verdict() == Verdict.RIGHT || correction.verdict() == Verdict.NOTED) {
            visit.done(now);
        }
        lastAt = now;
        Attempt kept = attempt.giving(exercise.kept(attempt.given()));
        Answer answer = new Answer(id, earlier.size() + 1, kept, correction).made(since, visit.hints(), now);
        return new Corrected(answer, correction.reply());
    }

    /** Whether the step may be left whatever was answered: there is nothing to answer, or it is done. */
    boolean isSettled(Step asked) {
        return !(asked instanceof Exercise)
                || findVisit(asked).filter(StepVisit::done).isPresent();
    }

    /** Whether the person may leave this step behind: done, read, « I do not know yet », or missed often enough. */
    public boolean mayLeave(Step asked, List<Answer> answers) {
        return isSettled(asked)
                || asked.kind().equals("summary")
                || findVisit(asked).filter(StepVisit::skipped).isPresent()
                || answers.stream().anyMatch(answer -> answer.is(Verdict.UNSURE))
                || maySkip(asked, answers);
    }

    /** Whether the person has tried often enough without getting there; once is enough where nothing is right or wrong. */
    public boolean maySkip(Step asked, List<Answer> answers) {
        boolean judged = asked instanceof Exercise exercise && exercise.judged();
        long misses =
                answers.stream().filter(answer -> answer.isMiss() || !judged).count();
        return !isSettled(asked) && misses >= (judged ? MISSES_BEFORE_SKIPPING : 1);
    }

    /** Leaves a step for the next one; empty when it was the last, and the module is finished. */
    public Optional<Step> goOn(LearningModule content, Step from, List<Answer> answers, Instant now) {
        need(hasReached(content, from), NotNow.Reason.STEP_NOT_REACHED);
        need(mayLeave(from, answers), NotNow.Reason.STEP_NOT_DONE);
        StepVisit visit = open(from, now);
        if (maySkip(from, answers)) {
            visit.skip();
        } else {
            visit.done(now);
        }
        lastAt = now;
        return next(content, from, now);
    }

    private Optional<Step> next(LearningModule content, Step from, Instant now) {
        int index = content.steps().indexOf(from) + 1;
        if (index == content.steps().size()) {
            if (finishedAt == null) {
                finishedAt = now;
            }
            return Optional.empty();
        }
        Step next = content.steps().get(index);
        if (index > content.steps().indexOf(current(content))) {
            step = next.id();
        }
        open(next, now);
        return Optional.of(next);
    }

    private static void need(boolean fulfilled, NotNow.Reason reason) {
        if (!fulfilled) {
            throw new NotNow(reason);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return account;
    }

    public String module() {
        return module;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant lastAt() {
        return lastAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public boolean finished() {
        return finishedAt != null;
    }
}
