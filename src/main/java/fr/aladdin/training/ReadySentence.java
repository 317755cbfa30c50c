package fr.aladdin.training;

import java.util.Arrays;
import java.util.Optional;

/**
 * A sentence that a trainer can send with one click and that exists in every language of the participants: message key
 * {@code training_ready.<id>}. An id never changes and is never given to another sentence.
 */
public enum ReadySentence {
    ALL_DONE("all-done"),
    CLEAR("clear"),
    POLITE("polite"),
    RIGHT_ADDRESS("right-address"),
    RIGHT_DOCUMENT("right-document"),
    CAREFUL("careful"),
    PROGRESS("progress"),
    CHECK_ADDRESS("check-address"),
    WRITE_SUBJECT("write-subject"),
    ATTACH_DOCUMENT("attach-document"),
    CHECK_DOCUMENT("check-document"),
    GREET_AND_SIGN("greet-and-sign"),
    READ_AGAIN("read-again"),
    USE_HINT("use-hint"),
    TOGETHER("together");

    private final String id;

    ReadySentence(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public String key() {
        return "training_ready." + id;
    }

    public static Optional<ReadySentence> find(String id) {
        return Arrays.stream(values())
                .filter(sentence -> sentence.id.equals(id))
                .findFirst();
    }
}
