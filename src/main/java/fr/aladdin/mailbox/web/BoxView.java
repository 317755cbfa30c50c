package fr.aladdin.mailbox.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the mailbox shows; each has its page fragment. */
public enum BoxView {
    LIST,
    MESSAGE,
    DOCUMENT,
    WRITE,
    /** All folders, on a page of their own in simplified pages. */
    FOLDERS,
    /** The search, likewise. */
    FIND,
    /** The address book. */
    CONTACTS,
    /** The folders that the person makes. */
    OWN_FOLDERS,
    /** The signature, and the ways to room and a fresh start. */
    SETTINGS,
    /** What the mailbox holds and how to make room. */
    ROOM,
    /** Back to the beginning: asks once. */
    RESET;

    private static final List<BoxView> NAMED = List.of(FOLDERS, FIND, CONTACTS, OWN_FOLDERS, SETTINGS, ROOM, RESET);
    private static final List<String> WRITING =
            List.of("m-write", "m-reply", "m-reply-all", "m-forward", "m-draft", "m-again");

    /** What an address asks for. */
    static BoxView of(BoxAddress address) {
        Optional<BoxView> named = address.find("m-view").flatMap(BoxView::named);
        if (named.isPresent()) {
            return named.get();
        }
        if (WRITING.stream().anyMatch(name -> address.find(name).isPresent())) {
            return WRITE;
        }
        if (address.find("m-message").isEmpty()) {
            return LIST;
        }
        return address.find("m-document").isPresent() ? DOCUMENT : MESSAGE;
    }

    private static Optional<BoxView> named(String word) {
        return Arrays.stream(values())
                .filter(view -> NAMED.contains(view) && view.word().equals(word))
                .findFirst();
    }

    /** Those to which the list of folders leads. */
    public static List<BoxView> listOffered() {
        return List.of(CONTACTS, OWN_FOLDERS, SETTINGS);
    }

    /** Those to which « Plus » leads in simplified pages. */
    static List<BoxView> listFolded() {
        return List.of(FOLDERS, FIND, CONTACTS, OWN_FOLDERS, SETTINGS);
    }

    public String icon() {
        return switch (this) {
            case FOLDERS -> "inbox";
            case FIND -> "search";
            case CONTACTS -> "book";
            case OWN_FOLDERS -> "file";
            default -> "pen";
        };
    }

    /** As addresses and names of files carry it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String fragment() {
        return "/WEB-INF/mailbox/" + word() + ".xhtml";
    }
}
