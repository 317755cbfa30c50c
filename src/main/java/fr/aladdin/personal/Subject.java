package fr.aladdin.personal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person's data is about, in the order in which they read it. */
public enum Subject {
    ME,
    ENTERING,
    DISPLAY,
    LEARNING,
    ANSWERS,
    TRAINER,
    HOURS,
    MAILBOX,
    GROUP_MAIL,
    LOOKED_AT;

    /** The name in addresses and keys: {@code group-mail}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Subject> find(String id) {
        return Arrays.stream(values())
                .filter(subject -> subject.id().equals(id))
                .findFirst();
    }
}
