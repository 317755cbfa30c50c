package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Fault;
import java.util.ArrayList;
import java.util.List;

/** The recorded right ways and foreseen wrong ways of a module's exercises. */
public final class Proofs {

    private final Faults faults;
    private final List<Proof> proofs = new ArrayList<>();

    private Proofs(ContentSource source, String slug) {
        String path = "modules/" + slug + "/proofs.yaml";
        faults = new Faults(path);
        YamlNode file = YamlNode.read(
                source.findText(path).orElseGet(() -> {
                    faults.add(1, "The file is missing", "Write a right way and each foreseen wrong way there");
                    return "{}";
                }),
                faults);
        file.all().forEach(this::readStep);
    }

    /** Every proof of a module; its faults are those of the file. */
    public static Proofs read(ContentSource source, String slug) {
        return new Proofs(source, slug);
    }

    private void readStep(String step, YamlNode ways) {
        YamlNode right = ways.need("right");
        if (right.isPresent()) {
            proofs.add(new Proof(step, "right", acts(right), right.line()));
        }
        ways.at("wrong").all().forEach((say, way) -> proofs.add(new Proof(step, say, acts(way), way.line())));
        ways.noMoreKeys();
    }

    private static List<Act> acts(YamlNode way) {
        List<Act> acts = new ArrayList<>();
        List<YamlNode> parts = way.isList() ? way.items() : List.of(way);
        parts.forEach(part -> part.all().forEach((verb, value) -> acts.add(Act.read(verb, value))));
        return acts;
    }

    public List<Proof> list() {
        return List.copyOf(proofs);
    }

    List<Fault> faults() {
        List<Fault> all = new ArrayList<>(faults.structure());
        all.addAll(faults.notes());
        return all;
    }
}
