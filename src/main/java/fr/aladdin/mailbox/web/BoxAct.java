package fr.aladdin.mailbox.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a button of the mailbox asks, as « act » or « act:what » in its value. */
public record BoxAct(String name, String what) {

    /** What it is about. */
    enum Part {
        WRITING,
        MESSAGE,
        FOLDERS,
        CONTACTS,
        SETTINGS
    }

    private static final Map<Part, Set<String>> NAMES = new EnumMap<>(Map.of(
            Part.WRITING,
                    Set.of("send", "save-draft", "throw-away", "check", "attach", "detach", "book", "find-person"),
            Part.MESSAGE, Set.of("delete", "restore", "report", "not-spam", "move", "move-to", "save-document"),
            Part.FOLDERS, Set.of("folder-make", "folder-rename", "folder-remove"),
            Part.CONTACTS, Set.of("contact-add", "contact-change", "contact-remove"),
            Part.SETTINGS, Set.of("signature-keep", "bin-empty", "box-reset")));

    /** What no button of the mailbox asks: a button beside it takes along what is on the writing page. */
    static final BoxAct KEEP = new BoxAct("keep", "");

    /** Reads a button's value; what no button says is no act. */
    static Optional<BoxAct> read(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        int colon = value.indexOf(':');
        String name = colon < 0 ? value : value.substring(0, colon);
        String what = colon < 0 ? "" : value.substring(colon + 1);
        return NAMES.values().stream().anyMatch(names -> names.contains(name))
                ? Optional.of(new BoxAct(name, what))
                : Optional.empty();
    }

    Part part() {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(name))
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
