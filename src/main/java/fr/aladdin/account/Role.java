package fr.aladdin.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a member of staff may do, for the whole installation, for certain places, or for certain groups. */
public enum Role {
    TRAINER,
    /** Sees all of a place and its people, and gives replacements. */
    LEAD_TRAINER,
    /** Validates the hours of a place that others recorded. */
    VALIDATOR,
    INSTRUCTOR,
    PRESCRIBER,
    COORDINATOR,
    ADMINISTRATOR;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> find(String tag) {
        return Arrays.stream(values()).filter(role -> role.tag().equals(tag)).findFirst();
    }
}
