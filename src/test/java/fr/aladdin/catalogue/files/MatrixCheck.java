package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.Gesture;
import fr.aladdin.catalogue.LearningModule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The modules train what the curriculum wants of them, and each gesture is met often enough to be learnt. */
final class MatrixCheck {

    /** In how many modules a gesture is met at least: the rule of the curriculum. */
    private static final int ENOUGH = 3;

    private final CatalogueReader reader;
    private final GestureMatrix matrix;
    private final List<Fault> faults = new ArrayList<>();

    MatrixCheck(CatalogueReader reader) {
        this.reader = reader;
        this.matrix = new GestureMatrix(reader);
    }

    List<Fault> check() {
        faults.addAll(matrix.faults().structure());
        faults.addAll(matrix.faults().notes());
        matrix.rows().forEach(row -> reader.modules().values().stream()
                .filter(read -> read.slug().equals(row.slug()))
                .findFirst()
                .flatMap(ReadModule::module)
                .ifPresent(module -> module(row, module)));
        learntModulesAreWanted();
        reader.catalogue().gestures().stream().map(Gesture::id).forEach(this::gesture);
        return faults;
    }

    private void module(GestureMatrix.Row row, LearningModule module) {
        if (!module.path().equals(row.path())) {
            fault(row.line(), row.slug() + " is in the path " + module.path(), "Name it under that path");
        }
        Set<String> wanted = new HashSet<>(row.gestures());
        Set<String> missing = new TreeSet<>(wanted);
        module.gestures().forEach(missing::remove);
        Set<String> more = new TreeSet<>(module.gestures());
        more.removeAll(wanted);
        if (!missing.isEmpty()) {
            fault(row.line(), row.slug() + " does not train " + missing, "Train it there, or take it away here");
        }
        if (!more.isEmpty()) {
            fault(row.line(), row.slug() + " also trains " + more, "Add it here, or take it away there");
        }
    }

    private void learntModulesAreWanted() {
        List<String> wanted =
                matrix.rows().stream().map(GestureMatrix.Row::slug).toList();
        reader.catalogue().paths().stream()
                .filter(path -> path.learnt())
                .flatMap(path -> path.modules().stream())
                .map(LearningModule::slug)
                .filter(slug -> !wanted.contains(slug))
                .forEach(slug -> fault(1, "The module " + slug + " is missing", "Name it with its gestures"));
    }

    private void gesture(String gesture) {
        int count = matrix.byGesture().getOrDefault(gesture, List.of()).size();
        if (count < ENOUGH) {
            fault(
                    1,
                    "The gesture " + gesture + " is met in " + count + " modules, it needs " + ENOUGH,
                    "Give it to more modules");
        }
    }

    private void fault(int line, String message, String mend) {
        faults.add(new Fault("content/" + GestureMatrix.FILE, line, message, mend));
    }
}
