package fr.aladdin.mailbox.web;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a button of the mailbox asks, as « act » or « act:what » in its value. */
public record BoxAct(String name, String what) {
    private static final Set<String> WRITING =
            Set.of("send", "save-draft", "throw-away", "check", "attach", "detach", "book");
    private static final Set<String> ON_MESSAGE =
            Set.of("delete", "restore", "report", "not-spam", "move", "save-document");

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
        return WRITING.contains(name) || ON_MESSAGE.contains(name)
                ? Optional.of(new BoxAct(name, what))
                : Optional.empty();
    }

    boolean isWriting() {
        return WRITING.contains(name);
    }
}
