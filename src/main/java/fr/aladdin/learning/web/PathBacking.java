package fr.aladdin.learning.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.LearningPath;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.learning.Accompaniment;
import fr.aladdin.learning.Assigned;
import fr.aladdin.learning.Passages;
import fr.aladdin.learning.Progress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The participant's own page: the next thing first, then everything there is to learn. */
@Named
@RequestScoped
public class PathBacking {

    private static final String FEEDBACK = "/WEB-INF/training/feedback.xhtml";
    private static final Map<String, String> ICONS =
            Map.of("email", "mail", "identite", "id", "securite", "shield", "premiers-pas", "laptop");

    @Inject
    private SignedIn signedIn;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Passages passages;

    @Inject
    private Accompaniment accompaniment;

    @Inject
    private ActiveLanguage language;

    @Inject
    private ServletContext web;

    private final Map<String, Progress> known = new HashMap<>();
    private final List<PathView> paths = new ArrayList<>();
    private final List<ModuleLine> assigned = new ArrayList<>();

    /** A path with its modules. */
    public record PathView(Wording name, Wording description, String icon, List<ModuleLine> modules) {

        /** Whether something of it was begun, or given by a trainer. */
        public boolean begun() {
            return modules.stream().anyMatch(line -> line.progress().begun() || line.given());
        }

        public long finished() {
            return modules.stream().filter(line -> line.progress().finished()).count();
        }
    }

    @PostConstruct
    void read() {
        passages.listProgress(List.of(signedIn.accountId())).forEach(one -> known.put(one.module(), one));
        Map<String, Assigned> given = new HashMap<>();
        accompaniment.listAssigned(signedIn.accountId()).forEach(one -> given.putIfAbsent(one.module(), one));
        for (LearningPath path : catalogue.paths()) {
            if (!path.modules().isEmpty()) {
                paths.add(view(path, given));
            }
        }
        given.keySet()
                .forEach(slug -> lines().filter(line -> line.module().slug().equals(slug))
                        .findFirst()
                        .ifPresent(assigned::add));
        assigned.sort(Comparator.comparing(ModuleLine::toDo).reversed());
    }

    private PathView view(LearningPath path, Map<String, Assigned> given) {
        List<ModuleLine> lines = new ArrayList<>();
        for (LearningModule module : path.modules()) {
            Progress progress = known.getOrDefault(module.slug(), Progress.none(signedIn.accountId(), module));
            lines.add(new ModuleLine(module, lines.size() + 1, progress, given.get(module.slug()), language.get()));
        }
        return new PathView(
                catalogue.pathName(path.id(), language.get()),
                catalogue.pathDescription(path.id(), language.get()),
                ICONS.getOrDefault(path.id(), "book"),
                lines);
    }

    private java.util.stream.Stream<ModuleLine> lines() {
        return paths.stream().flatMap(path -> path.modules().stream());
    }

    /** What to do now: the module under way, else one that was given, else the next of a path; null when all is done. */
    public @Nullable ModuleLine next() {
        Optional<ModuleLine> underWay = lines().filter(line -> line.progress().inProgress())
                .max(Comparator.comparing(line -> line.progress().lastActivity().orElseThrow()));
        return underWay.or(() -> assigned.stream().filter(ModuleLine::toDo).findFirst())
                .or(() -> lines().filter(line -> !line.progress().begun()).findFirst())
                .orElse(null);
    }

    public String nextIcon() {
        ModuleLine next = next();
        return paths.stream()
                .filter(path -> next != null && path.modules().contains(next))
                .map(PathView::icon)
                .findFirst()
                .orElse("done");
    }

    /** Whether its modules are shown at once: it is begun, or the next thing is in it. */
    public boolean unfolded(PathView path) {
        ModuleLine next = next();
        return path.begun() || (next != null && path.modules().contains(next));
    }

    public List<PathView> paths() {
        return List.copyOf(paths);
    }

    /** What a trainer gave besides what is next anyway; what remains to be done first. */
    public List<ModuleLine> assigned() {
        ModuleLine next = next();
        return assigned.stream().filter(line -> !line.equals(next)).toList();
    }

    /**
     * Those of these that a finished module opens for real.
     *
     * @param wanted as modules say under {@code opens}
     * @param most how many are told at a time
     */
    public List<String> opened(List<String> wanted, int most) {
        return wanted.stream().filter(this::opened).limit(most).toList();
    }

    private boolean opened(String what) {
        return catalogue.modules().stream()
                .filter(module -> module.opens().contains(what))
                .map(module -> known.get(module.slug()))
                .anyMatch(progress -> progress != null && progress.finished());
    }

    public String name() {
        return signedIn.firstName();
    }

    /** Whether this installation shows the trainer's words. */
    public boolean feedback() throws MalformedURLException {
        return web.getResource(FEEDBACK) != null;
    }
}
