package fr.aladdin.mailbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** The earlier message as it travels below an answer or a forwarded message, every line marked. */
final class Quotation {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Paris"));

    private Quotation() {}

    static String of(Message message) {
        String text = message.quoted().isEmpty() ? message.body() : message.body() + "\n\n" + message.quoted();
        String marked = text.lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n"));
        return "%s <%s>, %s\n%s"
                .formatted(message.fromName(), message.fromAddress(), WHEN.format(message.sentAt()), marked);
    }
}
