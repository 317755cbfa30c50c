package fr.aladdin.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** The code of a letter to a real address: six figures, written in two groups. */
record LetterCode(String digits) {

    private static final int MILLION = 1_000_000;
    private static final int GROUP = 3;

    static LetterCode draw(SecureRandom random) {
        return new LetterCode(String.format(Locale.ROOT, "%06d", random.nextInt(MILLION)));
    }

    /** What somebody typed, whatever stands between the figures; empty when it is no code. */
    static Optional<LetterCode> read(String typed) {
        String digits = Figures.in(typed);
        return digits.length() == 2 * GROUP ? Optional.of(new LetterCode(digits)) : Optional.empty();
    }

    /** {@code 482 157} */
    String printed() {
        return digits.substring(0, GROUP) + " " + digits.substring(GROUP);
    }

    /** Never the code itself: it must not reach a log by accident. */
    @Override
    public String toString() {
        return "LetterCode[…]";
    }
}
