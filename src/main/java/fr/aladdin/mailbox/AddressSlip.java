package fr.aladdin.mailbox;

import java.util.Locale;

/** What keeps a typed e-mail address from being one. Each has a sentence that names it; in the order of mending. */
public enum AddressSlip {
    WEB_ADDRESS,
    SPACE,
    COMMA,
    NO_AT,
    SEVERAL_AT,
    ACCENT,
    NOTHING_BEFORE_AT,
    NOTHING_AFTER_AT,
    TWO_DOTS,
    DOT_AT_EDGE,
    NO_ENDING,
    STRANGE_SIGN,
    TOO_LONG;

    /** Key of its sentence; the typed address is argument 0. */
    public String key() {
        return "mailbox_write.address." + name().toLowerCase(Locale.ROOT);
    }
}
