package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys that a module's French needs, each with the line of module.yaml that asks for it, and those it may have. */
final class ModuleTexts {

    private static final List<String> COMMON = List.of("consigne", "indice", "modele", "retenir");

    private final Map<String, Integer> needed = new LinkedHashMap<>();
    private final Set<String> optional = new LinkedHashSet<>();
    private final Map<String, Integer> stepLines = new LinkedHashMap<>();

    ModuleTexts(ReadModule read, LearningModule module) {
        read.structure()
                .at("steps")
                .items()
                .forEach(step -> stepLines.put(step.at("id").text(), step.line()));
        List.of("entree.titre", "entree.pour", "entree.duree").forEach(key -> needed.put(key, 1));
        module.steps().forEach(this::step);
        messages(read.structure().at("messages"), module);
        demands(read.structure().at("demands"), module);
        documents(read.structure().at("documents"), module);
        int words = read.structure().at("words").line();
        module.words().forEach(word -> {
            needed.put("mot." + word, words);
            needed.put("mot." + word + ".def", words);
        });
    }

    private void step(Step step) {
        int line = lineOf(step);
        List<String> keys = new ArrayList<>(List.of("titre"));
        keys.addAll(step.texts().needed());
        keys.forEach(key -> needed.put(step.id() + "." + key, line));
        COMMON.forEach(key -> optional.add(step.id() + "." + key));
        step.texts().optional().forEach(key -> optional.add(step.id() + "." + key));
    }

    private void messages(YamlNode lines, LearningModule module) {
        module.messages().forEach((id, message) -> {
            int line = lines.at(id).line();
            needed.put(id + ".objet", line);
            needed.put(id, line);
            message.links().keySet().forEach(link -> needed.put(id + ".lien." + link, line));
        });
    }

    private void demands(YamlNode lines, LearningModule module) {
        module.demands().forEach((id, demand) -> {
            int line = lines.at(id).line();
            needed.put(id + ".objet", line);
            needed.put(id, line);
            if (!demand.looks().showsAddresses()) {
                demand.links().keySet().forEach(link -> needed.put(id + ".lien." + link, line));
            }
        });
    }

    private void documents(YamlNode lines, LearningModule module) {
        module.documents().forEach((id, document) -> {
            int line = lines.at(id).line();
            needed.put("doc." + id + ".titre", line);
            if (document.picture().isPresent()) {
                needed.put("doc." + id + ".alt", line);
                optional.add("doc." + id);
            } else {
                needed.put("doc." + id, line);
            }
        });
    }

    int lineOf(Step step) {
        return stepLines.getOrDefault(step.id(), 1);
    }

    Map<String, Integer> needed() {
        return needed;
    }

    /** Whether something asks for this key, by itself or as one of its numbered sentences. */
    boolean uses(String key) {
        String group = key.replaceFirst("\\.[0-9]+$", "");
        return needed.containsKey(key)
                || optional.contains(key)
                || needed.containsKey(group)
                || optional.contains(group);
    }
}
