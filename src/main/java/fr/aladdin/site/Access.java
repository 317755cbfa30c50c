package fr.aladdin.site;

import fr.aladdin.account.SignedIn;

/**
 * The one place that says who may open which part of the site. What may be seen within a part (one's own passages, the
 * people of one's own groups) is asked of the data itself.
 */
enum Access {
    ALLOWED,
    SIGN_IN,
    SIGN_IN_STAFF,
    REFUSED;

    static Access to(String path, SignedIn visitor) {
        if (under(path, "/learning") || under(path, "/mailbox") || under(path, "/revision")) {
            return visitor.participant() ? ALLOWED : visitor.known() ? REFUSED : SIGN_IN;
        }
        if (under(path, "/training")) {
            return visitor.trainer() ? ALLOWED : visitor.known() ? REFUSED : SIGN_IN_STAFF;
        }
        if (under(path, "/instruction")) {
            return visitor.instructor() ? ALLOWED : visitor.known() ? REFUSED : SIGN_IN_STAFF;
        }
        if (under(path, "/administration")) {
            return visitor.administrator() ? ALLOWED : visitor.known() ? REFUSED : SIGN_IN_STAFF;
        }
        return path.endsWith(".xhtml") || under(path, "/errors") ? REFUSED : ALLOWED;
    }

    private static boolean under(String path, String part) {
        return path.equals(part) || path.startsWith(part + "/");
    }
}
