package fr.aladdin.mailbox;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** An e-mail address of the closed post office. Capitals do not count, as in life. */
public record Address(String value) {
    /** Where participants live: a reserved domain (RFC 2606) that nobody can own. */
    public static final String PARTICIPANTS_HOST = "exercice.example";

    /** Stands where the address of somebody stood who was erased. */
    public static final Address NOBODY = new Address("personne.partie@" + PARTICIPANTS_HOST);

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
    Address numbered(long which) {
        return which < 2 ? this : new Address(value.replaceFirst("@", which + "@"));
    }

    /** The so many-th that the other is, where it was {@link #numbered} from this one. */
    long numberOf(Address other) {
        String figure = other.name().substring(name().length());
        return figure.isEmpty() ? 1 : Long.parseLong(figure);
    }

    /** What stands before the @. */
    String name() {
        int at = value.indexOf('@');
        return at < 0 ? value : value.substring(0, at);
    }

    /** What stands after the @; empty without one. */
    String host() {
        int at = value.indexOf('@');
        return at < 0 ? "" : value.substring(at + 1);
    }

    /** The first slip that keeps what was typed from being an address. */
    public static Optional<AddressSlip> slipIn(String typed) {
        String address = new Address(typed).value();
        return Arrays.stream(AddressSlip.values())
                .filter(slip -> slip.isIn(address))
                .findFirst();
    }

    /** Whether it is of the domain where people live. */
    boolean isOfPerson() {
        return value.endsWith("@" + PARTICIPANTS_HOST);
    }

    /** What was probably meant, every slip mended; nothing when that cannot be known. */
    public static Optional<Address> meantBy(String typed) {
        String address = new Address(typed).value();
        for (int slips = 0; slips < AddressSlip.values().length; slips++) {
            Optional<AddressSlip> slip = slipIn(address);
            if (slip.isEmpty()) {
                return Optional.of(new Address(address));
            }
            address = slip.get().mend(address).strip();
            if (address.contains(", ")) {
                return Optional.of(new Address(address));
            }
        }
        return Optional.empty();
    }

    /**
     * A pattern that finds this address in a text, and not one that only ends or begins with the same signs: a namesake
     * is somebody else. It is written so that Java and PostgreSQL both read it; capitals are to be left out of account.
     */
    public String pattern() {
        return "(?<![a-z0-9._%+'-])" + value.replaceAll("[.+]", "[$0]") + "(?![a-z0-9-])";
    }

    /** Whether it stands in the text. */
    boolean isIn(String text) {
        return compiled().matcher(text).find();
    }

    /** The text with another address, of nobody, wherever this one stands in it. */
    String replaceIn(String text) {
        return compiled().matcher(text).replaceAll(NOBODY.value());
    }

    private Pattern compiled() {
        return Pattern.compile(pattern(), Pattern.CASE_INSENSITIVE);
    }

    @Override
    public String toString() {
        return value;
    }
}
