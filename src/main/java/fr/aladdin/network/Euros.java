package fr.aladdin.network;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money as people in France type and read it.
 *
 * @param cents of an euro, negative for what is taken back
 */
public record Euros(long cents) {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,4})(?:[.,](\\d{1,2}))?");

    /** « 12 », « 12,5 » or « 12,50 € »; empty when it is no amount below 10,000 euros. */
    public static Optional<Euros> read(String typed) {
        Matcher amount = TYPED.matcher(typed.replaceAll("[\\s\\u00A0\\u202F€]", ""));
        if (!amount.matches()) {
            return Optional.empty();
        }
        String hundredths = amount.group(2) == null ? "" : amount.group(2);
        return Optional.of(
                new Euros(Long.parseLong(amount.group(1)) * 100 + Long.parseLong((hundredths + "00").substring(0, 2))));
    }

    /** {@code 12,50}, without the sign of the currency. */
    public String written() {
        return BigDecimal.valueOf(cents, 2).toPlainString().replace('.', ',');
    }
}
