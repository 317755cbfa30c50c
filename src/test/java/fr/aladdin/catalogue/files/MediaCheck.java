package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.FindOnScreen;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Lesson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Pictures are there, are used, and hold nothing that acts, loads or must be translated. */
final class MediaCheck {

    private static final long LARGEST_PICTURE_BYTES = 8_000;

    private final ReadModule read;
    private final Path folder;
    private final List<Fault> faults = new ArrayList<>();

    MediaCheck(ReadModule read, Path content) {
        this.read = read;
        this.folder = content.resolve(read.folder()).resolve("media");
    }

    List<Fault> check(LearningModule module) {
        Set<String> named = new HashSet<>();
        module.steps().stream()
                .filter(Lesson.class::isInstance)
                .flatMap(step -> ((Lesson) step).blocks().stream())
                .filter(block -> block.kind().equals("picture"))
                .forEach(block -> named.add(block.picture()));
        module.steps().stream()
                .filter(FindOnScreen.class::isInstance)
                .forEach(step ->
                        named.addAll(((FindOnScreen) step).screen().pictures().toList()));
        module.documents()
                .values()
                .forEach(document -> named.addAll(document.picture().stream().toList()));
        List<String> present = files();
        named.stream()
                .filter(picture -> !present.contains(picture))
                .forEach(picture ->
                        fault("module.yaml", "The picture " + picture + " is missing", "Put it into media/"));
        present.stream()
                .filter(file -> !named.contains(file) && !file.endsWith(".ogg"))
                .forEach(file ->
                        fault("media/" + file, "Nothing shows this picture", "Name it in module.yaml, or delete it"));
        present.stream().filter(file -> file.endsWith(".svg")).forEach(this::drawing);
        return faults;
    }

    private List<String> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private void drawing(String file) {
        try {
            String svg = Files.readString(folder.resolve(file));
            if (svg.matches("(?s).*(<text|<script|<image|<foreignObject|<style|href=|url\\(|\\son[a-z]+=).*")) {
                fault("media/" + file, "The drawing holds text, style, script or a link", "Keep lines and shapes only");
            }
            if (Files.size(folder.resolve(file)) > LARGEST_PICTURE_BYTES) {
                fault("media/" + file, "The drawing is larger than 8 KB", "Draw it with fewer lines");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private void fault(String file, String message, String mend) {
        faults.add(new Fault("content/" + read.folder() + file, 1, message, mend));
    }
}
