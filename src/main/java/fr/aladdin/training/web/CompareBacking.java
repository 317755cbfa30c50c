package fr.aladdin.training.web;

import fr.aladdin.account.Account;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.language.Language;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.learning.Answer;
import fr.aladdin.site.Asked;
import fr.aladdin.training.Attempted;
import fr.aladdin.training.ComparedPassages;
import fr.aladdin.training.ComparedTries;
import fr.aladdin.training.Replays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two tries at one step, or two passages through one module, beside each other. */
@Named("trainingCompare")
@RequestScoped
public class CompareBacking {

    @Inject
    private Asked asked;

    @Inject
    private Replays replays;

    @Inject
    private Catalogue catalogue;

    @Inject
    private PersonWords words;

    @Inject
    private AttemptViews views;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Trainer trainer;

    private @Nullable ComparedTries tries;
    private @Nullable ComparedPassages passages;

    /** {@code ?one=…&other=…} names two answers, {@code ?passage=…&with=…} two passages. */
    public void respond() {
        tries = asked.id("one")
                .flatMap(one ->
                        asked.id("other").flatMap(other -> replays.compare(one, other, trainer.id(), trainer.scope())))
                .filter(both -> catalogue.findModule(both.passage().module()).isPresent())
                .orElse(null);
        passages = asked.id("passage")
                .flatMap(one -> asked.id("with")
                        .flatMap(other -> replays.comparePassages(one, other, trainer.id(), trainer.scope())))
                .filter(both ->
                        catalogue.findModule(both.later().passage().module()).isPresent())
                .orElse(null);
        if (tries == null && passages == null) {
            Asked.notFound();
        }
    }

    /** Null on a page that compares passages. */
    public @Nullable ComparedTries tries() {
        return tries;
    }

    public @Nullable ComparedPassages passages() {
        return passages;
    }

    public Account person() {
        return Optional.ofNullable(tries)
                .map(ComparedTries::person)
                .or(() -> Optional.ofNullable(passages).map(both -> both.later().person()))
                .orElseThrow();
    }

    public LearningModule module() {
        return catalogue.getModule(Optional.ofNullable(tries)
                .map(both -> both.passage().module())
                .or(() -> Optional.ofNullable(passages)
                        .map(both -> both.later().passage().module()))
                .orElseThrow());
    }

    /** The two tries in words, the earlier one first. */
    public List<TrySide> sides() {
        ComparedTries both = tries;
        return both == null ? List.of() : TrySide.both(both, answer -> view(both, answer), msg);
    }

    /** How a check of the step is called, in French. */
    public String check(String id) {
        Optional<Answer> later = Optional.ofNullable(tries).map(ComparedTries::later);
        return later.flatMap(
                        answer -> module().findStep(answer.step()).map(step -> words.of(person(), module(), answer.at())
                                .in(Language.FRENCH)
                                .fill(CheckName.of(module(), step, id))))
                .orElse(id);
    }

    public List<ComparedPassages.Row> rows() {
        ComparedPassages both = passages;
        return both == null ? List.of() : both.rows(module());
    }

    private AttemptView view(ComparedTries both, Answer answer) {
        return views.of(new Attempted(both.person(), both.passage(), answer, List.of(), List.of()));
    }
}
