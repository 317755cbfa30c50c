package fr.aladdin.mailbox;

import java.util.regex.Pattern;

/** The subject line of answers and forwarded messages, with one prefix however long the exchange is. */
public final class Subject {
    private static final String ANSWER = "Re\u00A0: ";
    private static final String FORWARD = "Tr\u00A0: ";
    private static final Pattern PREFIXES =
            Pattern.compile("^(?:(?:re|ré|rép|tr|fw|fwd)[\\s\\u00A0]*:[\\s\\u00A0]*)+", Pattern.CASE_INSENSITIVE);

    private Subject() {}

    /** « Re : » and the subject without its former prefixes. */
    public static String answering(String subject) {
        return ANSWER + bare(subject);
    }

    /** « Tr : » and the subject without its former prefixes. */
    public static String forwarding(String subject) {
        return FORWARD + bare(subject);
    }

    /** Without its prefixes. */
    static String bare(String subject) {
        return PREFIXES.matcher(subject.strip()).replaceFirst("");
    }
}
