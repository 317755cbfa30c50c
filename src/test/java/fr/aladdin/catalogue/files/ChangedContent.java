package fr.aladdin.catalogue.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the shared files and of the sandbox module, to break one thing in. */
final class ChangedContent {

    private static final String SANDBOX = "modules/sandbox/";

    private final Path folder;

    ChangedContent(Path folder) {
        this.folder = folder;
        copy(Path.of("content"), "");
        write("paths.yaml", "- id: sandbox\n  hidden: true\n  modules: [sandbox]\n");
    }

    private void copy(Path from, String below) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = below + from.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith("modules/") || path.startsWith(SANDBOX)) {
                    Path to = folder.resolve(path);
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChangedContent write(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes words in a file of the sandbox. */
    ChangedContent change(String file, String words, String others) {
        String text = read(SANDBOX + file);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(file + " does not hold " + words);
        }
        return write(SANDBOX + file, text.replace(words, others));
    }

    /** The line, from 1, on which these words first stand. */
    int lineOf(String file, String words) {
        return read(SANDBOX + file)
                .substring(0, read(SANDBOX + file).indexOf(words))
                .split("\n", -1)
                .length;
    }

    Path folder() {
        return folder;
    }

    ContentSource source() {
        return ContentSource.folder(folder);
    }
}
