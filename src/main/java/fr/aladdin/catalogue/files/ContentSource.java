package fr.aladdin.catalogue.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where content files are. Paths are those below {@code content/}, with slashes. */
public interface ContentSource {

    /** The file's bytes; empty when there is no such file. */
    Optional<byte[]> find(String path);

    /** The file's text, UTF-8. */
    default Optional<String> findText(String path) {
        return find(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    default boolean has(String path) {
        return find(path).isPresent();
    }

    /** A folder, as in {@code ALADDIN_CONTENT_DIR}. */
    static ContentSource folder(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        return path -> {
            Path file = root.resolve(path).normalize();
            try {
                return file.startsWith(root) && Files.isRegularFile(file)
                        ? Optional.of(Files.readAllBytes(file))
                        : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        };
    }

    /** The content that travels with the program. Files are asked for by name: a war cannot list its folders. */
    static ContentSource classpath() {
        return path -> {
            if (path.contains("..")) {
                return Optional.empty();
            }
            try (InputStream in = ContentSource.class.getResourceAsStream("/aladdin/content/" + path)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + path, e);
            }
        };
    }
}
