package fr.aladdin.mailbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody cannot be put into the address book so. Each has a sentence that says what to do. */
public enum ContactSlip {
    NAMELESS,
    TOO_LONG,
    /** The address has a slip of its own ({@link AddressSlip}), which says more. */
    ADDRESS,
    KNOWN,
    TOO_MANY,
    GONE;

    /** Reads what an address says. */
    public static Optional<ContactSlip> read(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its sentence; the address that was typed is argument 0. */
    public String key() {
        return "mailbox_contacts.slip." + word();
    }
}
