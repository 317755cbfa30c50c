package fr.aladdin.catalogue.mail;

import fr.aladdin.catalogue.Tolerance;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a text says that a document comes with it, in French, English or Arabic, accents and capitals forgiven. */
final class AnnouncedAttachment {

    private static final String DOCUMENT =
            "(?:documents?|photos?|images?|videos?|justificatifs?|attestations?|formulaires?"
                    + "|papiers?|fichiers?|factures?|certificats?|cv|pdf|forms?|pictures?|files?|papers?|proofs?)";

    private static final Pattern SAID = Pattern.compile(
            "\\bci[- ]?joint|\\bpieces?[- ]jointes?|\\bje (?:vous |te )?joins\\b|\\bj'ai joint\\b|\\ben p\\.?j\\b"
                    + "|\\b(?:voici|voila|envoie|envoi|envoye|transmets|adresse)(?: [\\p{L}'-]+){0,4}? " + DOCUMENT
                    + "\\b"
                    + "|\\battached\\b|\\battachments?\\b|\\benclosed\\b"
                    + "|\\b(?:here is|here are|i send|i am sending|i'm sending)(?: [\\p{L}'-]+){0,4}? " + DOCUMENT
                    + "\\b"
                    + "|مرفق|ارفق|طيه");

    private AnnouncedAttachment() {}

    static boolean isIn(List<String> lines) {
        String plain = Tolerance.withoutAccents(Tolerance.plain(String.join(" ", lines)))
                .replaceAll("[أإآ]", "ا")
                .replaceAll(",\\s*", " ");
        return SAID.matcher(plain).find();
    }
}
