package fr.aladdin.catalogue;

import fr.aladdin.catalogue.files.CatalogueReader;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.catalogue.mail.Correspondent;
import fr.aladdin.catalogue.mail.LaterAnswer;
import fr.aladdin.catalogue.places.PublicPlaces;
import fr.aladdin.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Everything that is taught. Immutable and safe for many threads; replaced whole when the content changes. */
public final class Catalogue {

    private final List<LearningPath> paths;
    private final Map<String, LearningModule> modules = new LinkedHashMap<>();
    private final Map<String, LearningModule> variants = new LinkedHashMap<>();
    private final Map<String, Gesture> gestures = new LinkedHashMap<>();
    private final Map<String, Correspondent> correspondents = new LinkedHashMap<>();
    /** Two modules may call theirs alike; an address is one person's. */
    private final Map<String, Correspondent> addressed = new LinkedHashMap<>();

    private final PublicPlaces places;
    private final List<LaterAnswer> answers;
    private final Texts texts;
    private final List<Fault> faults;

    public Catalogue(
            List<LearningPath> paths,
            List<Gesture> gestures,
            List<Correspondent> world,
            PublicPlaces places,
            List<LaterAnswer> answers,
            Texts texts,
            List<Fault> faults) {
        this.paths = List.copyOf(paths);
        this.places = places;
        this.answers = List.copyOf(answers);
        this.texts = texts;
        this.faults = List.copyOf(faults);
        paths.forEach(path -> path.modules().forEach(module -> modules.put(module.slug(), module)));
        paths.stream()
                .filter(path -> path.use() == LearningPath.Use.REVISED)
                .flatMap(path -> path.modules().stream())
                .forEach(this::addVariants);
        gestures.forEach(gesture -> this.gestures.put(gesture.id(), gesture));
        world.forEach(this::add);
        modules.values().forEach(module -> module.correspondents().forEach(this::add));
    }

    /** Reads everything. What is broken is left out and named in {@link #faults()}. */
    public static Catalogue load(ContentSource source) {
        return CatalogueReader.read(source);
    }

    private void addVariants(LearningModule module) {
        for (Step step : module.steps()) {
            LearningModule variant = module.only(step);
            variants.put(variant.slug(), variant);
        }
    }

    private void add(Correspondent correspondent) {
        correspondents.putIfAbsent(correspondent.id(), correspondent);
        addressed.putIfAbsent(correspondent.address().toLowerCase(Locale.ROOT), correspondent);
    }

    /** The paths that participants see, in order. */
    public List<LearningPath> paths() {
        return paths.stream().filter(LearningPath::learnt).toList();
    }

    public Optional<LearningPath> findPath(String id) {
        return paths.stream().filter(path -> path.id().equals(id)).findFirst();
    }

    /** Every module that could be read, hidden ones included, in the order of the paths. */
    public List<LearningModule> modules() {
        return List.copyOf(modules.values());
    }

    /** Small tasks, each a module of one step, which bring a gesture back. */
    public List<LearningModule> variants() {
        return List.copyOf(variants.values());
    }

    public boolean isVariant(String slug) {
        return variants.containsKey(slug);
    }

    /** A module or a variant. */
    public Optional<LearningModule> findModule(String slug) {
        return Optional.ofNullable(modules.get(slug)).or(() -> Optional.ofNullable(variants.get(slug)));
    }

    /** @throws NoSuchElementException when no module has this slug, or it could not be read */
    public LearningModule getModule(String slug) {
        return findModule(slug).orElseThrow(() -> new NoSuchElementException("No module " + slug));
    }

    public List<Gesture> gestures() {
        return List.copyOf(gestures.values());
    }

    /** @throws NoSuchElementException when no gesture has this id */
    public Gesture getGesture(String id) {
        return Optional.ofNullable(gestures.get(id)).orElseThrow(() -> new NoSuchElementException("No gesture " + id));
    }

    /** Everybody in the practice world. */
    public List<Correspondent> correspondents() {
        return List.copyOf(addressed.values());
    }

    /** @param name an id, or an address in any case */
    public Optional<Correspondent> findCorrespondent(String name) {
        Correspondent named = correspondents.get(name);
        return Optional.ofNullable(
                named != null ? named : addressed.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /** Where people of this installation find a computer or help. */
    public PublicPlaces places() {
        return places;
    }

    /** What people and offices answer later to a message that no module foresaw; the first that fits. */
    public List<LaterAnswer> answers() {
        return answers;
    }

    /** The lines of such an answer. */
    public Wording answerText(String id, Language language) {
        return texts.wording(CatalogueReader.ANSWER + id, language);
    }

    /** What follows « Je sais… ». */
    public Wording gestureName(String id, Language language) {
        return texts.wording("geste." + id, language);
    }

    public Wording pathName(String id, Language language) {
        return texts.wording("parcours." + id + ".titre", language);
    }

    public Wording pathDescription(String id, Language language) {
        return texts.wording("parcours." + id + ".pour", language);
    }

    /** What could not be read, or not wholly. */
    public List<Fault> faults() {
        return faults;
    }
}
