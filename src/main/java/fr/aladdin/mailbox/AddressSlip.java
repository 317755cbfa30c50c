package fr.aladdin.mailbox;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What keeps a typed e-mail address from being one. Each has a sentence that names it, and where it can be known, the
 * address that was probably meant; in the order of mending.
 */
public enum AddressSlip {
    MAILTO(a -> a.startsWith("mailto:"), a -> a.substring("mailto:".length())),
    WEB_ADDRESS(
            a -> a.startsWith("www.") || a.contains("://"),
            a -> a.matches("(?:[a-z]+://)?[^@/]*@[^/]*") ? a.replaceFirst("^(?:[a-z]+://)?(?:www\\.)?", "") : ""),
    OTHER_AT(a -> hasOneOf(a, "＠﹫"), a -> a.replaceAll("[＠﹫]", "@")),
    SPELT_AT(
            a -> !a.contains("@") && Spelt.AT.matcher(a).find(),
            a -> Spelt.AT.matcher(a).replaceFirst("@")),
    QUOTES(a -> hasOneOf(a, "\"“”„«»"), a -> a.replaceAll("[\"“”„«»]", "").strip()),
    BRACKETS(a -> hasOneOf(a, "<>()[]{}"), a -> a.replaceFirst("^.*[<(\\[{](?=.*@)", "")
            .replaceAll("[<>()\\[\\]{}]", "")
            .strip()),
    SEVERAL_ADDRESSES(
            a -> Spelt.TWO.matcher(a).find(), a -> Spelt.BETWEEN.matcher(a).replaceAll(", ")),
    NAME_ONLY(a -> !a.contains("@") && !a.contains("."), a -> ""),
    /** Before what else may be wrong: without an @ nothing is an address. */
    NO_AT(a -> !a.contains("@"), AddressSlip::withAt),
    SEVERAL_AT(
            a -> a.indexOf('@') != a.lastIndexOf('@'),
            a -> a.contains("@@") ? a.replaceAll("@+", "@") : a.replaceFirst("@", ".")),
    SEMICOLON(a -> a.contains(";"), a -> a.replace(';', '.')),
    COMMA(a -> a.contains(","), a -> a.replace(',', '.')),
    SPACE_BESIDE_AT(
            a -> Spelt.SPACE_BESIDE_AT.matcher(a).find(),
            a -> Spelt.SPACE_BESIDE_AT.matcher(a).replaceAll("@")),
    SPACE(a -> Spelt.SPACE.matcher(a).find(), AddressSlip::withoutSpaces),
    NOT_LATIN(
            a -> a.codePoints().anyMatch(c -> Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.LATIN),
            AddressSlip::plain),
    ACCENT(a -> a.codePoints().anyMatch(AddressSlip::isAccented), AddressSlip::plain),
    NOTHING_BEFORE_AT(a -> a.startsWith("@"), a -> ""),
    NOTHING_AFTER_AT(a -> a.endsWith("@"), a -> ""),
    TWO_DOTS(a -> a.contains(".."), a -> a.replaceAll("\\.{2,}", ".")),
    DOT_AT_END(a -> a.endsWith("."), a -> a.substring(0, a.length() - 1)),
    DOT_AT_START(a -> a.startsWith("."), a -> a.substring(1)),
    DOT_BESIDE_AT(a -> a.contains(".@") || a.contains("@."), a -> a.replaceAll("\\.?@\\.?", "@")),
    /** « voisinageexample »: its last point is missing. */
    POINT_LEFT_OUT(
            a -> a.matches(".*@.*[^.]example"), a -> a.substring(0, a.length() - "example".length()) + ".example"),
    NO_ENDING(a -> a.indexOf('.', a.indexOf('@')) < 0, a -> a + ".example"),
    STRANGE_SIGN(
            a -> Spelt.STRANGE.matcher(a).find(),
            a -> Spelt.STRANGE.matcher(a.replaceAll("[:/\\\\|]", ".")).replaceAll("")),
    /** In the practice world every address ends in one way (RFC 2606): nothing leaves for the Internet. */
    WRONG_ENDING(a -> !a.endsWith(".example"), a -> a.substring(0, a.lastIndexOf('.')) + ".example"),
    TOO_LONG(a -> a.length() > Spelt.LONGEST, a -> "");

    @SuppressWarnings("ImmutableEnumChecker") // functions of the text alone
    private final Predicate<String> has;

    @SuppressWarnings("ImmutableEnumChecker") // functions of the text alone
    private final UnaryOperator<String> mend;

    AddressSlip(Predicate<String> has, UnaryOperator<String> mend) {
        this.has = has;
        this.mend = mend;
    }

    /** Whether an address in small letters has this slip. */
    boolean isIn(String address) {
        return has.test(address);
    }

    /** The address without this slip; empty when nobody can know it. */
    String mend(String address) {
        return mend.apply(address);
    }

    /** Key of its sentence; the typed address is argument 0. */
    public String key() {
        return "mailbox_write.address." + name().toLowerCase(Locale.ROOT);
    }

    private static boolean hasOneOf(String address, String signs) {
        return address.codePoints().anyMatch(c -> signs.indexOf(c) >= 0);
    }

    /** The @ belongs where the only gap is, or the last one before the end that all addresses have. */
    private static String withAt(String address) {
        Matcher gap = Spelt.ONE_GAP.matcher(address);
        return gap.matches() || gap.usePattern(Spelt.LAST_GAP).matches() ? gap.replaceFirst("$1@$2") : "";
    }

    /** Between the words of a name a point was probably meant, elsewhere nothing. */
    private static String withoutSpaces(String address) {
        int at = address.indexOf('@');
        String name = Spelt.SPACE.matcher(address.substring(0, at)).replaceAll(".");
        return name + Spelt.SPACE.matcher(address.substring(at)).replaceAll("");
    }

    private static boolean isAccented(int sign) {
        return (sign > 127 && Character.isLetter(sign)) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static String plain(String address) {
        return Spelt.TO_LATIN.transliterate(address);
    }

    /** The signs that are looked for; an enum can name nothing of its own before its values. */
    private static final class Spelt {
        static final int LONGEST = 254;
        static final Pattern AT = Pattern.compile(
                "[\\s(\\[{<_-]*arr?obase?[\\s)\\]}>_-]*|\\s*[(\\[{]\\s*(?:at|a|à)\\s*[)\\]}]\\s*|\\s+(?:at|chez)\\s+");
        static final Pattern ONE_GAP = Pattern.compile("([^\\h,;]+)[\\h,;]+([^\\h,;]+)");
        static final Pattern LAST_GAP = Pattern.compile("(.*[^\\h,;])[\\h,;]+([^\\h,;]+\\.example)");
        static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F\\p{Z}]+");
        static final Pattern SPACE_BESIDE_AT =
                Pattern.compile("[\\s\\u00A0\\u202F\\p{Z}]+@[\\s\\u00A0\\u202F\\p{Z}]*|@[\\s\\u00A0\\u202F\\p{Z}]+");
        static final Pattern TWO = Pattern.compile("@.*\\.example.+@");
        static final Pattern BETWEEN =
                Pattern.compile("(?<=\\.example)\\s*(?:\\bet\\b|ou\\b|and\\b|[/&+|:._-])?\\s*(?=[\\p{L}\\p{N}])");
        static final Pattern STRANGE = Pattern.compile("[^a-z0-9.@_%+'-]");
        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }
}
