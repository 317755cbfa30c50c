package fr.aladdin.mailbox.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is said on the page after an act; the address carries its name. */
public enum Said {
    SENT(true),
    KEPT(true),
    DELETED(true),
    RESTORED(true),
    MOVED(true),
    REPORTED(true),
    REPORTED_PERSON(true),
    SAVED(true),
    FOLDER_MADE(true),
    FOLDER_RENAMED(true),
    FOLDER_REMOVED(true),
    CONTACT_ADDED(true),
    CONTACT_CHANGED(true),
    CONTACT_REMOVED(true),
    SIGNATURE_KEPT(true),
    SIGNATURE_REMOVED(true),
    BIN_EMPTIED(true),
    BOX_RESET(true),
    TWO_DRAFTS(false),
    FAR_TOO_LONG(false),
    GONE(false);

    private final boolean good;

    Said(boolean good) {
        this.good = good;
    }

    static Optional<Said> read(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }

    /** As addresses carry it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "mailbox_box.said." + name().toLowerCase(Locale.ROOT);
    }

    public boolean isGood() {
        return good;
    }
}
