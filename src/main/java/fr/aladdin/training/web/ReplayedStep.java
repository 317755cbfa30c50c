package fr.aladdin.training.web;

import fr.aladdin.catalogue.Choice;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.SideBySide;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.Language;
import fr.aladdin.learning.Answer;
import fr.aladdin.learning.StepVisit;
import fr.aladdin.learning.web.Feedback;
import fr.aladdin.training.Replay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One step of a passage: what its person read, in their language, each try at it and how they left it. */
public final class ReplayedStep {

    private final LearningModule module;
    private final @Nullable Step step;
    private final @Nullable StepVisit visit;
    private final List<Answer> answers;
    private final Language language;
    private final PersonWords.Filled filled;

    ReplayedStep(Replay replay, LearningModule module, String id, PersonWords.Filled filled) {
        this.module = module;
        this.step = module.findStep(id).orElse(null);
        this.visit = step == null ? null : replay.passage().findVisit(step).orElse(null);
        this.answers = replay.tries(id);
        this.language = answers.isEmpty()
                ? replay.person().display().language()
                : answers.get(0).language();
        this.filled = filled;
    }

    /**
     * One sentence that was read.
     *
     * @param french empty where that is what was read
     */
    public record Read(Wording own, Wording french) {}

    /**
     * One try.
     *
     * @param hints those that were asked for before it and after the try before
     * @param said what the page said, in the language of the person
     */
    public record Tried(Answer answer, AttemptView view, List<Wording> hints, Feedback said) {}

    /** Whether the module still has it. */
    public boolean known() {
        return step != null;
    }

    /** When it was first opened; null for a step that the module no longer has. */
    public @Nullable StepVisit visit() {
        return visit;
    }

    /** That in which the person did it first. */
    public Language language() {
        return language;
    }

    /** What stood on the page before anything was answered, a message that it asks about included. */
    public List<Read> read() {
        Step own = step;
        if (own == null) {
            return List.of();
        }
        Stream<Read> said = SideBySide.toRead(module, own, language).pairs().stream()
                .filter(pair -> pair.key().startsWith(own.id() + "."))
                .map(pair -> new Read(
                        filled.fill(pair.other()),
                        inFrench() || !pair.translated() ? Wording.EMPTY : filled.fill(pair.french())));
        return own instanceof Choice choice
                ? Stream.concat(said, choice.shows().stream().flatMap(this::shown))
                        .toList()
                : said.toList();
    }

    private Stream<Read> shown(String message) {
        return Stream.concat(
                        Stream.of(module.wording(message + ".objet", language)),
                        module.wordings(message, language).stream())
                .filter(line -> !line.isEmpty())
                .map(line -> new Read(filled.fill(line), Wording.EMPTY));
    }

    private boolean inFrench() {
        return language == Language.FRENCH || language == Language.EASY_FRENCH;
    }

    /** @param view one answer in words, for the trainer */
    List<Tried> tries(Function<Answer, AttemptView> view, Said said) {
        List<Tried> all = new ArrayList<>();
        int shown = 0;
        for (Answer answer : answers) {
            all.add(new Tried(
                    answer,
                    view.apply(answer),
                    hints(shown, answer.hints(), answer.language()),
                    said.of(answer, kind(), key -> say(key, answer.language()))));
            shown = answer.hints();
        }
        return all;
    }

    /** What the page says about an answer. */
    @FunctionalInterface
    interface Said {
        Feedback of(Answer answer, String kind, Function<String, Wording> texts);
    }

    /** Hints asked for after the last try. */
    public List<Wording> lastHints() {
        int shown = answers.isEmpty() ? 0 : answers.get(answers.size() - 1).hints();
        return visit == null ? List.of() : hints(shown, visit.hints(), language);
    }

    private List<Wording> hints(int from, int to, Language in) {
        if (step == null) {
            return List.of();
        }
        List<Wording> all = Stream.concat(
                        module.wordings(step.id() + ".indice", in).stream(),
                        Stream.of(module.wording(step, "modele", in)))
                .filter(wording -> !wording.isEmpty())
                .map(filled::fill)
                .toList();
        return all.subList(Math.min(from, all.size()), Math.min(Math.max(from, to), all.size()));
    }

    private Wording say(String key, Language in) {
        return Optional.ofNullable(step)
                .map(one -> filled.fill(module.wording(one, key, in)))
                .orElse(Wording.EMPTY);
    }

    private String kind() {
        return step == null ? "" : step.kind();
    }
}
