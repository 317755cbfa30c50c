package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Gesture;
import fr.aladdin.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** docs/gestures.md: which modules train which gesture, drawn from the content. Its main writes the file. */
final class GestureTable {

    static final Path FILE = Path.of("docs/gestures.md");

    private GestureTable() {}

    /** @param arguments the content folder, if it is another than content */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "content" : arguments[0]);
        Files.writeString(FILE, of(new CatalogueReader(ContentSource.folder(folder))), StandardCharsets.UTF_8);
    }

    static String of(CatalogueReader reader) {
        Catalogue catalogue = reader.catalogue();
        GestureMatrix matrix = new GestureMatrix(reader);
        Map<String, List<GestureMatrix.Row>> modules = matrix.byGesture();
        List<String> paths =
                matrix.rows().stream().map(GestureMatrix.Row::path).distinct().toList();
        List<String> lines = new ArrayList<>();
        lines.add("# Gestures and modules\n");
        lines.add(
                "Drawn from content/matrix.yaml and the modules by GestureTable, in the tests; GestureTableTest tells when it is old.");
        lines.add("The cells hold the numbers of the modules in their path, **bold** once the module is written.\n");
        lines.add("| gesture | « Je sais… » | " + String.join(" | ", paths) + " | modules |");
        lines.add("|---|---|" + "---|".repeat(paths.size()) + "---|");
        for (Gesture gesture : catalogue.gestures()) {
            List<GestureMatrix.Row> rows = modules.getOrDefault(gesture.id(), List.of());
            String cells = paths.stream()
                    .map(path -> rows.stream()
                            .filter(row -> row.path().equals(path))
                            .map(row -> number(row, catalogue))
                            .collect(Collectors.joining(" ")))
                    .collect(Collectors.joining(" | "));
            lines.add("| " + gesture.id() + " | "
                    + catalogue.gestureName(gesture.id(), Language.FRENCH).plain() + " | " + cells + " | "
                    + rows.size() + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String number(GestureMatrix.Row row, Catalogue catalogue) {
        String number = String.valueOf(row.number());
        return catalogue.findModule(row.slug()).isPresent() ? "**" + number + "**" : number;
    }
}
