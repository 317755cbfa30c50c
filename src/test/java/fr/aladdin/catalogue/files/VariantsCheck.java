package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.LearningModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is learnt comes back: each gesture acted in a path that the revision brings back has enough variants. */
final class VariantsCheck {

    /** The last two variants that a person had never come again at once, so a gesture needs a third. */
    private static final int ENOUGH = 3;

    private final CatalogueReader reader;

    VariantsCheck(CatalogueReader reader) {
        this.reader = reader;
    }

    List<Fault> check() {
        Catalogue catalogue = reader.catalogue();
        Map<String, Long> variants = acted(catalogue.variants().stream());
        List<Fault> faults = new ArrayList<>();
        for (String path : reader.broughtBack()) {
            if (!reader.paths().containsKey(path)) {
                faults.add(fault(path + " is not one of the paths", "Name one that is written here"));
            }
            Stream<LearningModule> learnt = catalogue.paths().stream()
                    .filter(one -> one.id().equals(path))
                    .flatMap(one -> one.modules().stream());
            acted(learnt).keySet().forEach(gesture -> {
                long count = variants.getOrDefault(gesture, 0L);
                if (count < ENOUGH) {
                    faults.add(fault(
                            "The gesture " + gesture + " of the path " + path + " has " + count
                                    + " acted variants, it needs " + ENOUGH,
                            "Write steps that train it in a module of the revision"));
                }
            });
        }
        return faults;
    }

    /** How many steps act each gesture. */
    private static Map<String, Long> acted(Stream<LearningModule> modules) {
        return modules.flatMap(module -> module.steps().stream())
                .filter(step -> step instanceof Exercise exercise && exercise.acted())
                .flatMap(step -> step.gestures().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static Fault fault(String message, String mend) {
        return new Fault("content/paths.yaml", 1, message, mend);
    }
}
