package fr.aladdin.mailbox;

/**
 * The lines that a person puts below what they write. In a message they stand under a line of two hyphens, as mail
 * programs do (RFC 3676, 4.3), so that they are told from the text.
 */
public record Signature(String text) {
    /** Signs that it may have. */
    public static final int LONGEST = 300;

    public static final Signature NONE = new Signature("");

    private static final String SEPARATOR = "-- ";

    public Signature {
        text = text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                .strip();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public boolean isTooLong() {
        return text.length() > LONGEST;
    }

    /** The text with the signature below it, and room to write above. */
    public String below(String body) {
        return isEmpty() ? body : body + "\n\n" + SEPARATOR + "\n" + text;
    }

    /** Whether a text has nothing but a signature. */
    public static boolean isAlone(String body) {
        return body.lines()
                .takeWhile(line -> !line.strip().equals(SEPARATOR.strip()))
                .allMatch(String::isBlank);
    }
}
