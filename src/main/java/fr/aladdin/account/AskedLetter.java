package fr.aladdin.account;

import fr.aladdin.platform.Secrets;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * That a browser asked for a recovery letter, and how far its owner has come since. It travels through that browser alone, sealed;
 * it is the same whether a letter went out or not, and opens nothing without the code of the letter.
 *
 * @param browser a token of that browser: the code counts together with it
 * @param number of the card
 * @param code of the letter as it was typed, once it was right; empty before
 * @param factorShown whether the code of the telephone was right too
 */
public record AskedLetter(String browser, String number, String code, boolean factorShown, Instant until) {

    private static final String PURPOSE = "asked-letter";
    private static final int PARTS = 5;

    static AskedLetter of(String browser, String number, Instant now) {
        return new AskedLetter(browser, plain(number), "", false, now.plus(RecoveryCode.VALID));
    }

    /** The number without what stands between its figures; what is no number of a card, as it is. */
    static String plain(String number) {
        return CardNumber.read(number).map(CardNumber::digits).orElse(number.strip());
    }

    /** @param right the code of the letter, as typed */
    public AskedLetter withCode(String right) {
        return new AskedLetter(browser, number, right, false, until);
    }

    /** The code of the telephone was right too. */
    public AskedLetter withFactor() {
        return new AskedLetter(browser, number, code, true, until);
    }

    /** Letters, figures, - and _. */
    public String sealed(Secrets secrets) {
        String content = String.join(
                "\n", browser, number, code, Boolean.toString(factorShown), Long.toString(until.toEpochMilli()));
        return secrets.sealAsText(PURPOSE, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when it is too old, or not ours. */
    public static Optional<AskedLetter> read(String sealed, Secrets secrets, Instant now) {
        return secrets.openText(PURPOSE, sealed)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).split("\n", -1))
                .filter(parts -> parts.length == PARTS)
                .map(parts -> new AskedLetter(
                        parts[0],
                        parts[1],
                        parts[2],
                        Boolean.parseBoolean(parts[3]),
                        Instant.ofEpochMilli(Long.parseLong(parts[4]))))
                .filter(asked -> now.isBefore(asked.until));
    }

    /** Never what it holds: it must not reach a log by accident. */
    @Override
    public String toString() {
        return "AskedLetter[…]";
    }
}
