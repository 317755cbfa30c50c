package fr.aladdin.mailbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The earlier message as it travels below an answer or a forwarded message, every line marked. Of a long exchange the
 * latest part travels, so that no message grows without end.
 */
final class Quotation {
    /** Signs that travel at most: some pages of text. */
    static final int MOST = 4_000;

    private static final String LEFT_OUT = "\n> […]";

    /** As the head of a message says it. */
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, H'\u00A0h\u00A0'mm", Locale.FRENCH)
            .withZone(ZoneId.of("Europe/Paris"));

    private Quotation() {}

    private static String shortened(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = text.lastIndexOf('\n', MOST - LEFT_OUT.length());
        return text.substring(0, end > MOST / 2 ? end : MOST - LEFT_OUT.length()) + LEFT_OUT;
    }

    static String of(Message message) {
        String text = message.quoted().isEmpty() ? message.body() : message.body() + "\n\n" + message.quoted();
        String marked = text.lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"));
        return shortened("%s <%s>, %s\n%s"
                .formatted(message.fromName(), message.fromAddress(), WHEN.format(message.sentAt()), marked));
    }
}
