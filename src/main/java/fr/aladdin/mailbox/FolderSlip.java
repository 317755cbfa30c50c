package fr.aladdin.mailbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a folder cannot have that name, or cannot be made. Each has a sentence that says what to do. */
public enum FolderSlip {
    NAMELESS,
    TOO_LONG,
    TAKEN,
    TOO_MANY,
    GONE;

    /** Reads what an address says. */
    public static Optional<FolderSlip> read(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its sentence; the name that was typed is argument 0. */
    public String key() {
        return "mailbox_folders.slip." + word();
    }
}
