package fr.aladdin.account;

import java.security.SecureRandom;
import java.util.Optional;

/** The code of a recovery slip: ten figures, printed in pairs like a telephone number. */
public record SlipCode(String digits) {

    private static final int LENGTH = 10;

    static SlipCode draw(SecureRandom random) {
        StringBuilder digits = new StringBuilder();
        random.ints(LENGTH, 0, 10).forEach(digits::append);
        return new SlipCode(digits.toString());
    }

    /** What somebody typed, with any spaces, dots or hyphens; empty when it is no code. */
    public static Optional<SlipCode> read(String typed) {
        String digits = Figures.in(typed);
        return digits.matches("[0-9]{" + LENGTH + "}") ? Optional.of(new SlipCode(digits)) : Optional.empty();
    }

    /** {@code 48 21 57 01 93} */
    public String printed() {
        return digits.replaceAll("(..)(?=.)", "$1 ");
    }

    /** Never the code itself: it must not reach a log by accident. */
    @Override
    public String toString() {
        return "SlipCode[…]";
    }
}
