package fr.aladdin.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Twenty lines of a list, the newest first, and where the older ones begin. */
public record MessagePage(List<MessageLine> lines, Optional<Cursor> older) {
    public static final int SIZE = 20;

    /** The page of the lines found, when one more than a page was asked for. */
    static MessagePage of(List<MessageLine> found) {
        if (found.size() <= SIZE) {
            return new MessagePage(List.copyOf(found), Optional.empty());
        }
        MessageLine last = found.get(SIZE - 1);
        return new MessagePage(List.copyOf(found.subList(0, SIZE)), Optional.of(new Cursor(last.sentAt(), last.id())));
    }

    /** The last line already seen; written in addresses as its moment (ISO 8601) and its message. */
    public record Cursor(Instant sentAt, UUID id) {
        /** Before every message. */
        public static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

        /** Reads what an address says; anything odd is the start of the list. */
        public static Cursor read(String text) {
            String[] parts = text.split("_", 2);
            try {
                return parts.length == 2 ? new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1])) : START;
            } catch (IllegalArgumentException | java.time.DateTimeException odd) {
                return START;
            }
        }

        @Override
        public String toString() {
            return sentAt + "_" + id;
        }
    }
}
