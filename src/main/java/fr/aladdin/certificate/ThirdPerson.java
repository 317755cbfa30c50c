package fr.aladdin.certificate;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A gesture as others say it of somebody: « Je sais me connecter à mon compte » is, on a certificate, « sait se connecter à
 * son compte ». The French names of gestures say « me » and « mon » of nobody but the person.
 */
public final class ThirdPerson {

    private static final Pattern FIRST = Pattern.compile("\\b(me|mon|ma|mes)\\b|\\bm’");
    private static final Map<String, String> THIRD =
            Map.of("me", "se", "mon", "son", "ma", "sa", "mes", "ses", "m’", "s’");

    private ThirdPerson() {}

    /** @param french what follows « Je sais… » */
    public static String of(String french) {
        return FIRST.matcher(french).replaceAll(found -> THIRD.getOrDefault(found.group(), found.group()));
    }
}
