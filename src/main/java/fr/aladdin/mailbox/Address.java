package fr.aladdin.mailbox;

import com.ibm.icu.text.Transliterator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** An e-mail address of the closed post office. Capitals do not count, as in life. */
public record Address(String value) {
    /** Where participants live: a reserved domain (RFC 2606) that nobody can own. */
    public static final String PARTICIPANTS_HOST = "exercice.example";

    private static final int LONGEST = 254;
    private static final Pattern STRANGE = Pattern.compile("[^a-z0-9.@_%+'-]");
    private static final Map<AddressSlip, Predicate<String>> RULES = rules();
    private static final Transliterator TO_LATIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower; [^a-z0-9] Remove");

    public Address {
        value = value.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The address that the name of a person asks for: name and surname with a dot between, without accents. A name of one
     * word gets two figures drawn from the account. {@link Addresses} sees to it that no two people share one.
     */
    public static Address ofParticipant(String displayName, UUID account) {
        StringBuilder name = new StringBuilder();
        for (String word : displayName.strip().split("[\\s.'’-]+", -1)) {
            String plain = TO_LATIN.transliterate(word);
            if (!plain.isEmpty() && name.length() + plain.length() < 40) {
                name.append(name.isEmpty() ? "" : ".").append(plain);
            }
        }
        if (name.isEmpty()) {
            name.append("participant");
        }
        if (name.indexOf(".") < 0) {
            name.append('.').append(10 + Math.floorMod(account.hashCode(), 90));
        }
        return new Address(name + "@" + PARTICIPANTS_HOST);
    }

    /** The same for the so many-th person whose name asks for it: a figure stands behind the name from the second on. */
    Address numbered(int which) {
        return which < 2 ? this : new Address(value.replaceFirst("@", which + "@"));
    }

    /** The first slip that keeps what was typed from being an address. */
    public static Optional<AddressSlip> slipIn(String typed) {
        String address = new Address(typed).value();
        return RULES.entrySet().stream()
                .filter(rule -> rule.getValue().test(address))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether it is of the domain where people live. */
    boolean isOfPerson() {
        return value.endsWith("@" + PARTICIPANTS_HOST);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Map<AddressSlip, Predicate<String>> rules() {
        Map<AddressSlip, Predicate<String>> rules = new EnumMap<>(AddressSlip.class);
        rules.put(AddressSlip.WEB_ADDRESS, a -> a.startsWith("www.") || a.contains("://"));
        rules.put(AddressSlip.SPACE, a -> a.codePoints()
                .anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)));
        rules.put(AddressSlip.COMMA, a -> a.contains(","));
        rules.put(AddressSlip.NO_AT, a -> !a.contains("@"));
        rules.put(AddressSlip.SEVERAL_AT, a -> a.indexOf('@') != a.lastIndexOf('@'));
        rules.put(AddressSlip.ACCENT, a -> a.codePoints().anyMatch(c -> c > 127 && Character.isLetter(c)));
        rules.put(AddressSlip.NOTHING_BEFORE_AT, a -> a.startsWith("@"));
        rules.put(AddressSlip.NOTHING_AFTER_AT, a -> a.endsWith("@"));
        rules.put(AddressSlip.TWO_DOTS, a -> a.contains(".."));
        rules.put(
                AddressSlip.DOT_AT_EDGE,
                a -> a.startsWith(".") || a.endsWith(".") || a.contains(".@") || a.contains("@."));
        rules.put(AddressSlip.NO_ENDING, a -> a.indexOf('.', a.indexOf('@')) < 0);
        rules.put(AddressSlip.STRANGE_SIGN, a -> STRANGE.matcher(a).find());
        rules.put(AddressSlip.TOO_LONG, a -> a.length() > LONGEST);
        return rules;
    }
}
