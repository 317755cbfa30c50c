package fr.aladdin.account;

import fr.aladdin.passphrase.Strength;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a member of staff signs in with, and a participant who has chosen one. Long, of any signs, with no rule of composition (NIST SP 800-63B-4, ASVS 5.0
 * 6.2); refused when it is short, widely known, or the person's own address.
 *
 * @param text as typed, normalised (NFC), without spaces at its ends: keyboards of telephones add one, so they do not count, neither when
 *     it is chosen nor when it is shown
 */
public record Passphrase(String text) {

    /** Signs, counted as Unicode code points. */
    public static final int SHORTEST = 15;

    /** Longer texts would only cost time to hash. */
    public static final int LONGEST = 200;

    /** Bits of the estimate: less is found in seconds by whoever has stolen the list. */
    private static final double GUESSED_IN_SECONDS = 36;

    private static final Set<String> COMMON = Set.of(
            "motdepasse",
            "password",
            "passphrase",
            "azertyuiop",
            "qwertyuiop",
            "abcdefghijklmnopqrstuvwxyz",
            "correcthorsebatterystaple",
            "jetaime",
            "bienvenue",
            "administrateur",
            "administrator",
            "aladdin",
            "bordeauxmetropole",
            "bordeaux",
            "liberteegalitefraternite",
            "ilovemyfamily",
            "letmein");

    public Passphrase {
        // no installation has yet kept one with spaces at its ends: what is kept needs no second try
        text = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    /** Why the passphrase is refused. */
    public enum Slip {
        SHORT,
        LONG,
        COMMON,
        OWN_ADDRESS
    }

    /** The first reason to refuse it; empty when it may be chosen. */
    public Optional<Slip> slip(String email) {
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            return Optional.of(Slip.SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Slip.LONG);
        }
        String plain = plain(text);
        if (isCommon(plain)) {
            return Optional.of(Slip.COMMON);
        }
        String address = plain(email);
        String name = plain(email.replaceAll("@.*", ""));
        return plain.equals(address)
                        || plain.equals(name.repeat(Math.max(1, plain.length() / Math.max(1, name.length()))))
                ? Optional.of(Slip.OWN_ADDRESS)
                : Optional.empty();
    }

    /**
     * The first reason to refuse it as a participant's own; empty when it may be chosen. What a machine finds in seconds
     * counts as widely known.
     *
     * @param name the first name or alias
     */
    public Optional<Slip> slipOfOwn(String name) {
        Optional<Slip> slip = slip(name);
        return slip.isEmpty() && Strength.bits(text) < GUESSED_IN_SECONDS ? Optional.of(Slip.COMMON) : slip;
    }

    /** One sign again and again, a run of figures, or a well-known phrase, alone, repeated or with figures around it. */
    private static boolean isCommon(String plain) {
        String letters = plain.replaceAll("\\p{N}", "");
        boolean onlyFigures = letters.isEmpty();
        boolean fewSigns = plain.chars().distinct().count() <= 4;
        return onlyFigures
                || fewSigns
                || COMMON.stream().anyMatch(known -> letters.replace(known, "").isEmpty());
    }

    private static String plain(String typed) {
        String unaccented = Normalizer.normalize(typed, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return unaccented.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Never the secret itself: it must not reach a log by accident. */
    @Override
    public String toString() {
        return "Passphrase[…]";
    }
}
