package fr.aladdin.account.web;

import fr.aladdin.account.Opening;
import fr.aladdin.language.MessagesOfPage;

/**
 * What did not work, in the person's language.
 *
 * @param kind the key of the sentences, which may decide what else the page shows
 * @param title what happened, in a few words
 * @param text what to do
 */
public record Problem(String kind, String title, String text) {

    /** The sentences {@code kind_title} and {@code kind_text}. */
    static Problem of(MessagesOfPage msg, String kind) {
        return new Problem(kind, msg.get(kind + "_title"), msg.get(kind + "_text"));
    }

    /** A missed try: the sentences of {@code kind}, or how long to wait, whatever was tried. */
    static Problem of(MessagesOfPage msg, String kind, Opening missed) {
        if (!missed.mustWait()) {
            return of(msg, kind);
        }
        SaidWait wait = new SaidWait(missed.delay());
        return new Problem(
                "account_signin.wait",
                msg.get("account_signin.wait_title"),
                msg.of("account_signin.wait_" + wait.unit(), wait.count()));
    }

    /** @param name the last part of the kind, such as {@code missed} */
    public boolean is(String name) {
        return kind.endsWith("." + name);
    }
}
