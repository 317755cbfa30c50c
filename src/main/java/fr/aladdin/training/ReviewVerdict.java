package fr.aladdin.training;

import java.util.Arrays;
import java.util.Optional;

/** What a trainer concludes from an answer. */
public enum ReviewVerdict {
    DONE,
    DONE_WITH_HELP,
    AGAIN;

    public static Optional<ReviewVerdict> find(String name) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.name().equals(name))
                .findFirst();
    }
}
