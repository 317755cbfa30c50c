package fr.aladdin.catalogue.files;

import java.nio.file.Path;

/** The content that the tests read. */
public final class Contents {

    private Contents() {}

    /** The project's own, or the folder named by the system property {@code content}. */
    public static Path folder() {
        return Path.of(System.getProperty("content", "content"));
    }

    public static ContentSource source() {
        return ContentSource.folder(folder());
    }
}
