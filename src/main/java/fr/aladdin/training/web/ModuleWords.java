package fr.aladdin.training.web;

import com.ibm.icu.text.BreakIterator;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.language.Language;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.learning.Progress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Names of modules, steps and gestures as trainers read them: in French, the language of the content. */
@Named("moduleWords")
@RequestScoped
public class ModuleWords {

    @Inject
    private Catalogue catalogue;

    @Inject
    private MessagesOfPage msg;

    /** The modules that trainers can give, in the order of the paths. */
    public List<LearningModule> all() {
        return catalogue.paths().stream()
                .flatMap(path -> path.modules().stream())
                .toList();
    }

    public String title(String slug) {
        return catalogue
                .findModule(slug)
                .map(module -> module.title(Language.FRENCH).plain())
                .orElse(slug);
    }

    public String path(LearningModule module) {
        return catalogue.pathName(module.path(), Language.FRENCH).plain();
    }

    public String step(String slug, String step) {
        return catalogue
                .findModule(slug)
                .flatMap(module -> module.findStep(step).map(found -> title(module, found)))
                .orElse(step);
    }

    private static String title(LearningModule module, Step step) {
        String title = module.wording(step, "titre", Language.FRENCH).plain();
        return title.isEmpty() ? step.id() : title;
    }

    /** The kind of the step, as {@code mailbox}; empty when it no longer exists. */
    public String kind(String slug, String step) {
        return catalogue
                .findModule(slug)
                .flatMap(module -> module.findStep(step))
                .map(Step::kind)
                .orElse("");
    }

    /** The gestures that the step trains; none when it no longer exists. */
    public List<String> gestures(String slug, String step) {
        return catalogue
                .findModule(slug)
                .flatMap(module -> module.findStep(step))
                .map(Step::gestures)
                .orElse(List.of());
    }

    public String kindName(String slug, String step) {
        String kind = kind(slug, step);
        return kind.isEmpty() ? "" : msg.get("training_kind." + kind);
    }

    /** « Étape 3 sur 12 », « Fini », or a dash for what was not begun. */
    public String progress(Optional<Progress> progress) {
        return progress.map(one -> one.state() == Progress.State.FINISHED
                        ? msg.get("training_group.finished")
                        : msg.of("training_group.step", one.stepNumber(), one.numberedSteps()))
                .orElse("–");
    }

    /** « Je sais … » without its beginning, with a capital. */
    public String gesture(String id) {
        String name = catalogue.gestureName(id, Language.FRENCH).plain();
        return name.isEmpty()
                ? id
                : com.ibm.icu.lang.UCharacter.toTitleCase(name.substring(0, 1), (BreakIterator) null)
                        + name.substring(1);
    }
}
