package fr.aladdin.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A real e-mail address, of the Internet and not of the practice world.
 *
 * @param value in small letters, without spaces around
 */
public record RealAddress(String value) {

    private static final int LONGEST = 254;

    /** What keeps what was typed from being an address; the first that fits is told. */
    public enum Slip {
        NONE(String::isEmpty),
        LONG(a -> a.length() > LONGEST),
        SPACE(a -> a.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))),
        NO_AT(a -> !a.contains("@")),
        SEVERAL_AT(a -> a.indexOf('@') != a.lastIndexOf('@')),
        NOTHING_BEFORE(a -> a.startsWith("@")),
        NOTHING_AFTER(a -> a.endsWith("@")),
        COMMA(a -> a.matches(".*[,;].*")),
        ACCENT(a -> a.chars().anyMatch(c -> c > 127)),
        TWO_DOTS(a -> a.contains("..")),
        DOT_AT_EDGE(a -> a.startsWith(".") || a.endsWith(".") || a.contains(".@") || a.contains("@.")),
        NO_ENDING(a -> !Pattern.matches(".*@.+\\.[a-z]{2,}", a)),
        PRACTICE(a -> a.endsWith(".example")),
        STRANGE(a -> !Pattern.matches("[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9.-]+", a));

        @SuppressWarnings("ImmutableEnumChecker") // a function of the text alone
        private final Predicate<String> has;

        Slip(Predicate<String> has) {
            this.has = has;
        }

        /** The last part of the key of its sentence. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The slip in what was typed; empty when it is an address. */
    public static Optional<Slip> slipIn(String typed) {
        String plain = plain(typed);
        return Arrays.stream(Slip.values()).filter(slip -> slip.has.test(plain)).findFirst();
    }

    /** @throws IllegalArgumentException where {@link #slipIn} names a slip */
    public static RealAddress of(String typed) {
        if (slipIn(typed).isPresent()) {
            throw new IllegalArgumentException("no address");
        }
        return new RealAddress(plain(typed));
    }

    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Never the address: it must not reach a log by accident. */
    @Override
    public String toString() {
        return "RealAddress[…]";
    }
}
