package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.Gesture;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.LearningPath;
import fr.aladdin.catalogue.identity.PracticeWeb;
import fr.aladdin.catalogue.mail.Correspondent;
import fr.aladdin.catalogue.mail.LaterAnswer;
import fr.aladdin.catalogue.places.PublicPlaces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads all of content/, beginning with paths.yaml, which names the modules. */
public final class CatalogueReader {

    /** How the keys of the world's answers begin in texts/fr.properties. */
    public static final String ANSWER = "reponse.";

    private final ContentSource source;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> notes = new ArrayList<>();
    private final Map<String, List<String>> slugs = new LinkedHashMap<>();
    private final Map<String, LearningPath.Use> uses = new LinkedHashMap<>();
    private final List<String> planned = new ArrayList<>();
    private final List<String> broughtBack = new ArrayList<>();
    private final Map<String, ReadModule> modules = new LinkedHashMap<>();
    private final List<Gesture> gestures = new ArrayList<>();
    private final List<Correspondent> world = new ArrayList<>();
    private final List<LaterAnswer> answers = new ArrayList<>();
    private final TextReader texts;
    private final PublicPlaces places;

    CatalogueReader(ContentSource source) {
        this.source = source;
        readWorld();
        readGestures();
        readPaths();
        Faults inPlaces = new Faults(PlacesReader.FILE);
        places = PlacesReader.read(source, inPlaces);
        keep(inPlaces);
        Faults inTexts = new Faults("texts/fr.properties");
        texts = new TextReader(source, "texts/", inTexts);
        faults.addAll(inTexts.structure());
        faults.addAll(texts.translationFaults());
        readAnswers();
        List<String> all = slugs.values().stream().flatMap(List::stream).toList();
        List<String> known = gestures.stream().map(Gesture::id).toList();
        ModuleReader reader = new ModuleReader(source, world, readWeb(), known, all, planned);
        all.forEach(slug -> modules.put(slug, reader.read(slug)));
    }

    /** Everything that could be read, with the faults of what could not. */
    public static Catalogue read(ContentSource source) {
        return new CatalogueReader(source).catalogue();
    }

    private void readWorld() {
        Faults found = new Faults("world/correspondents.yaml");
        world.addAll(PracticeReader.correspondents(yaml("world/correspondents.yaml", found)));
        keep(found);
    }

    private PracticeWeb readWeb() {
        Faults found = new Faults(WebReader.FILE);
        PracticeWeb web = WebReader.read(yaml(WebReader.FILE, found));
        keep(found);
        return web;
    }

    private void readAnswers() {
        Faults found = new Faults("world/answers.yaml");
        Map<String, Correspondent> known = new LinkedHashMap<>();
        world.forEach(one -> known.put(one.id(), one));
        List<String> written = texts.french().sentences().keySet().stream()
                .filter(key -> key.startsWith(ANSWER))
                .map(key -> key.substring(ANSWER.length()).replaceFirst("\\.[0-9]+$", ""))
                .distinct()
                .toList();
        answers.addAll(new AnswerReader(new PracticeReader(known)).ofWorld(yaml("world/answers.yaml", found), written));
        keep(found);
    }

    private void readGestures() {
        Faults found = new Faults("gestures.yaml");
        yaml("gestures.yaml", found).texts().forEach(id -> gestures.add(new Gesture(id)));
        keep(found);
    }

    private void readPaths() {
        Faults found = new Faults("paths.yaml");
        for (YamlNode path : yaml("paths.yaml", found).items()) {
            String id = path.need("id").text();
            slugs.put(id, path.at("modules").texts());
            LearningPath.Use use = path.at("revised").flag() ? LearningPath.Use.REVISED : LearningPath.Use.LEARNT;
            uses.put(id, path.at("hidden").flag() ? LearningPath.Use.HIDDEN : use);
            planned.addAll(path.at("planned").texts());
            broughtBack.addAll(path.at("brings-back").texts());
            path.noMoreKeys();
        }
        keep(found);
    }

    private YamlNode yaml(String path, Faults found) {
        return YamlNode.read(
                source.findText(path).orElseGet(() -> {
                    found.add(1, "The file is missing", "Take it back from the repository");
                    return "";
                }),
                found);
    }

    private void keep(Faults found) {
        faults.addAll(found.structure());
        notes.addAll(found.notes());
    }

    Catalogue catalogue() {
        List<LearningPath> paths = new ArrayList<>();
        slugs.forEach((id, names) -> {
            List<LearningModule> readable = names.stream()
                    .flatMap(slug -> Optional.ofNullable(modules.get(slug)).stream())
                    .flatMap(read -> read.module().stream())
                    .toList();
            paths.add(new LearningPath(id, readable, use(id)));
        });
        List<Fault> all = new ArrayList<>(faults);
        modules.values().forEach(module -> all.addAll(module.faults()));
        return new Catalogue(paths, gestures, world, places, answers, texts.texts(), all);
    }

    ContentSource source() {
        return source;
    }

    /** By slug, in the order of the paths. */
    Map<String, ReadModule> modules() {
        return modules;
    }

    /** The path of each, with its modules. */
    Map<String, List<String>> paths() {
        return slugs;
    }

    LearningPath.Use use(String path) {
        return uses.getOrDefault(path, LearningPath.Use.LEARNT);
    }

    /** The paths whose acted gestures all come back in the revision. */
    List<String> broughtBack() {
        return broughtBack;
    }

    TextReader texts() {
        return texts;
    }

    /** Faults of the files that all modules share. */
    List<Fault> sharedFaults() {
        return faults;
    }

    List<Fault> sharedNotes() {
        return notes;
    }
}
