package fr.aladdin.catalogue.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** content/matrix.yaml: the gestures that each module of the curriculum trains, by path, whether it is written or not yet. */
final class GestureMatrix {

    static final String FILE = "matrix.yaml";

    private final Faults faults = new Faults(FILE);
    private final List<Row> rows = new ArrayList<>();

    /**
     * @param path of the module
     * @param number its place in the path, from 1
     * @param line where it stands in the file
     */
    record Row(String path, int number, String slug, List<String> gestures, int line) {}

    GestureMatrix(CatalogueReader reader) {
        List<String> known = reader.catalogue().gestures().stream()
                .map(gesture -> gesture.id())
                .toList();
        String text = reader.source().findText(FILE).orElse("");
        YamlNode.read(text, faults).all().forEach((path, modules) -> {
            int number = 0;
            for (Map.Entry<String, YamlNode> module : modules.all().entrySet()) {
                number++;
                rows.add(new Row(
                        path,
                        number,
                        module.getKey(),
                        module.getValue().textsAmong(known, "one of gestures.yaml"),
                        module.getValue().line()));
            }
        });
    }

    Faults faults() {
        return faults;
    }

    List<Row> rows() {
        return rows;
    }

    /** The modules that train each gesture, in the order of the paths. */
    Map<String, List<Row>> byGesture() {
        Map<String, List<Row>> all = new LinkedHashMap<>();
        rows.forEach(row -> row.gestures().forEach(gesture -> all.computeIfAbsent(gesture, none -> new ArrayList<>())
                .add(row)));
        return all;
    }
}
