package fr.aladdin.training.web;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.LearningPath;
import fr.aladdin.language.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The gestures of a path, module by module, or of one module: what a page about skills shows. */
@Named("chosenGestures")
@RequestScoped
public class ChosenGestures {

    @Inject
    private Catalogue catalogue;

    /**
     * The gestures that a module brings, each under the first module of its path that has it.
     *
     * @param title of the module, in French
     */
    public record Part(String title, List<String> gestures) {}

    /** The paths that have modules. */
    public List<LearningPath> paths() {
        return catalogue.paths().stream()
                .filter(path -> !path.modules().isEmpty())
                .toList();
    }

    public String name(LearningPath path) {
        return catalogue.pathName(path.id(), Language.FRENCH).plain();
    }

    /** Every gesture that is taught, in the order in which the paths bring them. */
    public List<String> all() {
        return paths().stream()
                .flatMap(path -> path.gestures().stream())
                .distinct()
                .toList();
    }

    /** The id of the first path that brings this gesture. */
    public String pathWith(String gesture) {
        return paths().stream()
                .filter(path -> path.gestures().contains(gesture))
                .map(LearningPath::id)
                .findFirst()
                .orElse("");
    }

    /** @param of the id of a path or the slug of a module of one; empty when it is neither */
    List<Part> parts(String of) {
        Optional<LearningPath> path =
                paths().stream().filter(one -> one.id().equals(of)).findFirst();
        return path.map(this::modules).orElseGet(() -> paths().stream()
                .flatMap(one -> one.modules().stream())
                .filter(module -> module.slug().equals(of))
                .map(module -> new Part(title(module), module.gestures()))
                .toList());
    }

    private List<Part> modules(LearningPath path) {
        Set<String> shown = new LinkedHashSet<>();
        List<Part> parts = new ArrayList<>();
        for (LearningModule module : path.modules()) {
            List<String> more = module.gestures().stream().filter(shown::add).toList();
            if (!more.isEmpty()) {
                parts.add(new Part(title(module), more));
            }
        }
        return parts;
    }

    public String title(LearningModule module) {
        return module.title(Language.FRENCH).plain();
    }
}
