package fr.aladdin.account;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The number printed on an access card: eight digits, the last one a check digit (Luhn, ISO/IEC 7812-1 annex B), drawn
 * at random. It is half of a secret and never serves as a name: only its keyed hash is kept.
 *
 * @param digits eight digits without spaces
 */
public record CardNumber(String digits) {

    public CardNumber {
        if (!digits.matches("[0-9]{8}") || luhn(digits) % 10 != 0) {
            throw new IllegalArgumentException("not a card number");
        }
    }

    static CardNumber draw(SecureRandom random) {
        String seven = String.format("%07d", random.nextInt(10_000_000));
        int check = (10 - luhn(seven + "0") % 10) % 10;
        return new CardNumber(seven + check);
    }

    /** What a person typed, with spaces, dots or dashes; empty when digits are missing or one is mistyped. */
    public static Optional<CardNumber> read(String typed) {
        String digits = Figures.in(typed);
        boolean onlyDigits = typed.codePoints().noneMatch(Character::isLetter);
        return onlyDigits && digits.length() == 8 && luhn(digits) % 10 == 0
                ? Optional.of(new CardNumber(digits))
                : Optional.empty();
    }

    /** As it is printed: {@code 4821 5709}. */
    public String printed() {
        return digits.substring(0, 4) + " " + digits.substring(4);
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }

    /** Never the number itself: it must not reach a log by accident. */
    @Override
    public String toString() {
        return "CardNumber[…]";
    }
}
