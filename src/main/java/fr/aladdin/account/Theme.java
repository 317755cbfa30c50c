package fr.aladdin.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The colours of the pages. Dark is a choice, never automatic: in a workshop all see the same button. */
public enum Theme {
    LIGHT,
    DARK,
    CONTRAST;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> find(String tag) {
        return Arrays.stream(values()).filter(theme -> theme.tag().equals(tag)).findFirst();
    }
}
