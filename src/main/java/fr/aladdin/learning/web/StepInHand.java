package fr.aladdin.learning.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.language.Language;
import fr.aladdin.learning.Answer;
import fr.aladdin.learning.Blanks;
import fr.aladdin.learning.Passage;
import fr.aladdin.learning.Passages;
import fr.aladdin.learning.StepVisit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The step that the address names, in this person's passage: what all parts of the page look at. */
@RequestScoped
public class StepInHand {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private ActiveLanguage language;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Passages passages;

    @Inject
    private OpenNames names;

    private @Nullable LearningModule module;
    private @Nullable Passage passage;
    private @Nullable Step step;
    private @Nullable List<Answer> answers;

    @PostConstruct
    void read() {
        module = Optional.ofNullable(request.getParameter("module"))
                .flatMap(catalogue::findModule)
                .orElse(null);
        if (module == null) {
            return;
        }
        passage = passages.find(signedIn.accountId(), module.slug()).orElse(null);
        step = Optional.ofNullable(request.getParameter("step"))
                .flatMap(module::findStep)
                .orElse(null);
        if (reached()) {
            if (passages.isToBeOpened(passage(), module, step())) {
                passages.open(signedIn.accountId(), module, step());
                passage = passages.find(signedIn.accountId(), module.slug()).orElse(null);
            }
        }
    }

    public boolean known() {
        return module != null;
    }

    public boolean started() {
        return passage != null;
    }

    /** Whether there is such a step and the person has come to it. */
    public boolean reached() {
        return passage != null && step != null && passage().hasReached(module(), step());
    }

    /** What the page to which somebody is led back says about the step they asked for: nothing when there is no such step. */
    public String whyNotThere() {
        return step == null ? "" : "&said=later";
    }

    public LearningModule module() {
        return there(module);
    }

    public Passage passage() {
        return there(passage);
    }

    public Step step() {
        return there(step);
    }

    public StepVisit visit() {
        return passage().findVisit(step()).orElseThrow();
    }

    /** To this step, oldest first. */
    public List<Answer> answers() {
        List<Answer> known = answers;
        if (known == null) {
            known = reached() && step() instanceof Exercise
                    ? passages.listAnswers(passage().id(), step().id())
                    : List.of();
            answers = known;
        }
        return known;
    }

    public Optional<Answer> last() {
        List<Answer> all = answers();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** What was given last, empty before the first try. */
    public String lastGiven(String field) {
        return last().map(answer -> answer.given().first(field)).orElse("");
    }

    public Language language() {
        return language.get();
    }

    public boolean simple() {
        return signedIn.simple();
    }

    public String address() {
        return address(step());
    }

    public String address(Step other) {
        return "/learning/step?module=" + module().slug() + "&step=" + other.id();
    }

    /** The words of a key of the step, for this person. */
    public Wording say(String key) {
        return filled(module().wording(step(), key, language()));
    }

    /** The words of a key of the module, for this person. */
    public Wording sayOfModule(String key) {
        return filled(module().wording(key, language()));
    }

    public List<Wording> sayEach(String key) {
        return module().wordings(step().id() + "." + key, language()).stream()
                .map(this::filled)
                .toList();
    }

    /** The same in French, as it stands in the mailbox. */
    public Wording inFrench(String key) {
        return filled(module().wording(key, Language.FRENCH));
    }

    public List<Wording> sayEachOfModule(String key) {
        return module().wordings(key, language()).stream().map(this::filled).toList();
    }

    /** With its blanks filled, in the language of each sentence; who fills them is asked only where there are some. */
    Wording filled(Wording wording) {
        boolean open = wording.sentences().stream()
                .anyMatch(sentence -> sentence.text().contains("{"));
        return open ? wording.withEach((text, language) -> blanks(language).fill(text)) : wording;
    }

    private Blanks blanks(Language language) {
        return names.of(module(), passage().findVisit(step()).orElse(null), language);
    }

    /** The first name of the trainer, or « your trainer ». */
    public String trainer() {
        return names.trainer(language());
    }

    private static <T> T there(@Nullable T thing) {
        if (thing == null) {
            throw new NoSuchElementException("the address names no step that the person has reached");
        }
        return thing;
    }
}
