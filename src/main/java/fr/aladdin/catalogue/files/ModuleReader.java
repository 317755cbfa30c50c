package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Skills;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.identity.PracticeWeb;
import fr.aladdin.catalogue.mail.Correspondent;
import fr.aladdin.catalogue.mail.LaterAnswer;
import fr.aladdin.language.DayInLetters;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the files of one module. */
final class ModuleReader {

    private static final int VERSION_DIGITS = 16;

    private final ContentSource source;
    private final List<Correspondent> world;
    private final PracticeWeb web;
    private final Collection<String> gestures;
    private final Collection<String> modules;
    private final Collection<String> planned;

    /**
     * @param modules slugs of all modules that a path names
     * @param planned slugs of modules still to be written, which a module may already advise
     */
    ModuleReader(
            ContentSource source,
            List<Correspondent> world,
            PracticeWeb web,
            Collection<String> gestures,
            Collection<String> modules,
            Collection<String> planned) {
        this.source = source;
        this.world = world;
        this.web = web;
        this.gestures = gestures;
        this.modules = modules;
        this.planned = planned;
    }

    ReadModule read(String slug) {
        String folder = "modules/" + slug + "/";
        Faults inStructure = new Faults(folder + "module.yaml");
        Faults inFrench = new Faults(folder + "fr.properties");
        YamlNode structure = YamlNode.read(text(folder + "module.yaml", inStructure), inStructure);
        TextReader texts = new TextReader(source, folder, inFrench);
        // a file that is missing or no YAML has had its one fault; its keys would only repeat it
        Optional<LearningModule> module = inStructure.isEmpty() ? read(slug, structure, texts) : Optional.empty();
        List<Fault> faults = new ArrayList<>(inStructure.structure());
        faults.addAll(inFrench.structure());
        faults.addAll(texts.translationFaults());
        return new ReadModule(
                slug,
                structure,
                texts.french(),
                texts.translations(),
                inStructure.isEmpty() && inFrench.isEmpty() ? module : Optional.empty(),
                faults,
                inStructure.notes());
    }

    private String text(String path, Faults faults) {
        Optional<String> text = source.findText(path);
        if (text.isEmpty()) {
            faults.add(1, "The file is missing", "Write it, or take the module out of paths.yaml");
        }
        return text.orElse("{}");
    }

    private Optional<LearningModule> read(String slug, YamlNode structure, TextReader texts) {
        LearningModule.Outline outline = outline(slug, structure);
        List<Correspondent> own = PracticeReader.correspondents(structure.at("correspondents"));
        Map<String, Correspondent> known = new LinkedHashMap<>();
        world.forEach(one -> known.put(one.id(), one));
        own.forEach(one -> {
            if (known.put(one.id(), one) != null) {
                structure
                        .at("correspondents")
                        .fault(one.id() + " is already in the world", "Use that one, or another id");
            }
        });
        PracticeReader practice = new PracticeReader(known);
        practice.readDocuments(structure.at("documents"));
        practice.readMessages(structure.at("messages"));
        practice.readDemands(structure.at("demands"));
        List<LaterAnswer> answers = new AnswerReader(practice).ofModule(structure.at("answers"));
        List<Step> steps = steps(structure, new StepReader(outline.gestures(), outline.words(), practice, web));
        structure.noMoreKeys();
        return Optional.of(new LearningModule(
                outline,
                new LearningModule.World(own, practice.documents(), practice.messages(), practice.demands(), answers),
                steps,
                texts.texts(),
                version(structure, texts.french())));
    }

    private LearningModule.Outline outline(String slug, YamlNode structure) {
        YamlNode written = structure.need("slug");
        if (!written.text().equals(slug)) {
            written.fault("The slug is not the name of the folder", "Write " + slug);
        }
        YamlNode skills = structure.at("skills");
        Map<String, Integer> dates = new LinkedHashMap<>();
        structure.at("dates").all().forEach((name, days) -> {
            if (name.endsWith(DayInLetters.IN_FRENCH)) {
                days.fault(
                        "The name of a date ends with -fr",
                        "Leave that to translations: there it is the date in French");
            }
            dates.put(name, days.number(0));
        });
        return new LearningModule.Outline(
                slug,
                structure.need("path").text(),
                structure.at("position").number(1),
                structure.need("minutes").number(1),
                requires(structure.at("requires")),
                new Skills(
                        skills.at("digcomp").texts(),
                        skills.at("pix").texts(),
                        skills.at("coop").textOr("")),
                structure.need("gestures").textsAmong(gestures, "a gesture of gestures.yaml"),
                structure.at("words").texts(),
                Map.copyOf(dates),
                structure.at("opens").textsAmong(LearningModule.Outline.FOR_REAL, "something that is done for real"));
    }

    private List<String> requires(YamlNode slugs) {
        List<String> known = new ArrayList<>(modules);
        known.addAll(planned);
        return slugs.textsAmong(known, "a module of paths.yaml").stream()
                .filter(modules::contains)
                .toList();
    }

    private static List<Step> steps(YamlNode structure, StepReader reader) {
        List<Step> steps = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlNode node : structure.need("steps").items()) {
            reader.read(node).ifPresent(step -> {
                steps.add(step);
                if (!ids.add(step.id())) {
                    node.fault("Two steps are called " + step.id(), "Give one of them another id");
                }
            });
        }
        if (steps.isEmpty()) {
            structure.fault("The module has no step", "Write one under steps");
        }
        return steps;
    }

    private static String version(YamlNode structure, TextFile french) {
        try {
            byte[] content = (structure + "\n" + french.sentences()).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash).substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
