package fr.aladdin.account.web;

import fr.aladdin.account.Passphrase;
import jakarta.servlet.http.HttpServletRequest;

/** A field of a form that holds a secret: read as it was typed, and never put on a page again. */
final class SecretField {

    private SecretField() {}

    /** A little more than may be chosen, so that what is too long is told and not cut; empty when the field is absent. */
    static String read(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed == null ? "" : typed.substring(0, Math.min(Passphrase.LONGEST + 1, typed.length()));
    }
}
