package fr.aladdin.mailbox;

import java.util.Optional;

/** Which practice document: its module and its id there. Written « module/document » in pages. */
public record DocumentKey(String module, String document) {
    /** Reads « module/document »; anything else is no document. */
    public static Optional<DocumentKey> read(String text) {
        String[] parts = text.split("/", -1);
        return parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank()
                ? Optional.of(new DocumentKey(parts[0], parts[1]))
                : Optional.empty();
    }

    /** As that module names it: its own by their id alone, another's with its module before. */
    public String within(String slug) {
        return slug.equals(module) ? document : toString();
    }

    @Override
    public String toString() {
        return module + "/" + document;
    }
}
