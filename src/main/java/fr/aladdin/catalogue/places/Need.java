package fr.aladdin.catalogue.places;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody looks for in a place. */
public enum Need {
    /** A computer to use. */
    COMPUTER,
    /** Somebody who helps. */
    HELP,
    /** A printer. */
    PRINTER,
    /** One can come in with a wheelchair. */
    WHEELCHAIR;

    /** As it stands in addresses, content and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Need> find(String word) {
        return Arrays.stream(values()).filter(need -> need.word().equals(word)).findFirst();
    }
}
