package fr.aladdin.certificate;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.LearningPath;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a certificate speaks of.
 *
 * @param id of a path or of a module of one; empty for everything that is taught
 */
public record Extent(String id) {

    public static final Extent EVERYTHING = new Extent("");

    /** The extent of that id; absent when nothing that is taught has it. */
    public static Optional<Extent> find(String id, Catalogue catalogue) {
        Extent extent = new Extent(id);
        return extent.modules(catalogue).findAny().isPresent() ? Optional.of(extent) : Optional.empty();
    }

    /** Its gestures, in the order in which the paths bring them. */
    public List<String> gestures(Catalogue catalogue) {
        return modules(catalogue)
                .flatMap(module -> module.gestures().stream())
                .distinct()
                .toList();
    }

    /** The name of the path or the title of the module; empty for everything, and for what is no longer taught. */
    public Wording name(Catalogue catalogue, Language language) {
        if (catalogue.paths().stream().anyMatch(path -> path.id().equals(id))) {
            return catalogue.pathName(id, language);
        }
        return catalogue.findModule(id).map(module -> module.title(language)).orElse(Wording.EMPTY);
    }

    private Stream<LearningModule> modules(Catalogue catalogue) {
        List<LearningPath> paths = catalogue.paths();
        return paths.stream()
                .flatMap(path -> path.modules().stream())
                .filter(module -> id.isEmpty()
                        || module.path().equals(id)
                        || module.slug().equals(id));
    }
}
