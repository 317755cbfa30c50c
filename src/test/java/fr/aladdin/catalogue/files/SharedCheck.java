package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.Gesture;
import fr.aladdin.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What modules share fits together: every module is in one path, every gesture and path has its name. */
final class SharedCheck {

    private final CatalogueReader reader;
    private final Path folder;
    private final List<Fault> faults = new ArrayList<>();

    SharedCheck(CatalogueReader reader, Path folder) {
        this.reader = reader;
        this.folder = folder;
    }

    List<Fault> check() {
        Catalogue catalogue = reader.catalogue();
        paths();
        faults.addAll(new VariantsCheck(reader).check());
        faults.addAll(new MatrixCheck(reader).check());
        Set<String> wanted = new HashSet<>();
        catalogue.gestures().stream().map(Gesture::id).forEach(id -> {
            wanted.add("geste." + id);
            if (catalogue.gestureName(id, Language.FRENCH).isEmpty()) {
                fault(
                        "gestures.yaml",
                        "The gesture " + id + " has no name",
                        "Write geste." + id + " in texts/fr.properties");
            }
        });
        reader.paths().keySet().forEach(id -> {
            wanted.add("parcours." + id + ".titre");
            wanted.add("parcours." + id + ".pour.1");
            if (catalogue.pathName(id, Language.FRENCH).isEmpty()
                    || catalogue.pathDescription(id, Language.FRENCH).isEmpty()) {
                fault("paths.yaml", "The path " + id + " has no name", "Write parcours." + id + ".titre and .pour.1");
            }
        });
        catalogue.answers().forEach(answer -> reader.texts().french().sentences().keySet().stream()
                .filter(key -> key.replaceFirst("\\.[0-9]+$", "").equals(CatalogueReader.ANSWER + answer.message()))
                .forEach(wanted::add));
        reader.texts().french().lines().forEach((key, line) -> {
            if (!wanted.contains(key)) {
                faults.add(new Fault("content/texts/fr.properties", line, "Nothing shows " + key, "Look at its name"));
            }
        });
        return faults;
    }

    private void paths() {
        Set<String> named = new HashSet<>();
        reader.paths().forEach((path, slugs) -> {
            int last = 0;
            for (String slug : slugs) {
                if (!named.add(slug)) {
                    fault("paths.yaml", slug + " is in two paths", "Keep one of them");
                }
                ReadModule read = reader.modules().get(slug);
                int position = read == null ? last : position(read, path, last);
                last = Math.max(last, position);
            }
        });
        folders().stream()
                .filter(slug -> !named.contains(slug))
                .forEach(slug -> fault("paths.yaml", "The module " + slug + " is in no path", "Name it here"));
    }

    private int position(ReadModule read, String path, int last) {
        read.module()
                .filter(module -> !module.path().equals(path) || module.position() <= last)
                .ifPresent(module -> fault(
                        read.folder() + "module.yaml",
                        "Path or position is not that of paths.yaml",
                        "Mend one of them"));
        return read.module().map(module -> module.position()).orElse(last);
    }

    private List<String> folders() {
        try (Stream<Path> all = Files.list(folder.resolve("modules"))) {
            return all.filter(Files::isDirectory)
                    .map(one -> one.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the modules of " + folder, e);
        }
    }

    private void fault(String file, String message, String mend) {
        faults.add(new Fault("content/" + file, 1, message, mend));
    }
}
