package fr.aladdin.mailbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** The earlier message as it travels below an answer or a forwarded message, every line marked. */
final class Quotation {
    /** As the head of a message says it. */
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, H'\u00A0h\u00A0'mm", Locale.FRENCH)
            .withZone(ZoneId.of("Europe/Paris"));

    private Quotation() {}

    static String of(Message message) {
        String text = message.quoted().isEmpty() ? message.body() : message.body() + "\n\n" + message.quoted();
        String marked = text.lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"));
        return "%s <%s>, %s\n%s"
                .formatted(message.fromName(), message.fromAddress(), WHEN.format(message.sentAt()), marked);
    }
}
