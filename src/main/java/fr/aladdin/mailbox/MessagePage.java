package fr.aladdin.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Twenty lines of a list, and where the next ones begin.
 *
 * @param older the last line, when there are more
 * @param meant the words that were looked for instead, when nothing has those that were typed
 */
public record MessagePage(List<MessageLine> lines, Optional<Cursor> older, Optional<SearchWords> meant) {
    public static final int SIZE = 20;

    static final MessagePage EMPTY = new MessagePage(List.of(), Optional.empty(), Optional.empty());

    /** The page of the lines found, when one more than a page was asked for. */
    static MessagePage of(List<MessageLine> found, Function<MessageLine, Cursor> cursor) {
        if (found.size() <= SIZE) {
            return new MessagePage(List.copyOf(found), Optional.empty(), Optional.empty());
        }
        Cursor last = cursor.apply(found.get(SIZE - 1));
        return new MessagePage(List.copyOf(found.subList(0, SIZE)), Optional.of(last), Optional.empty());
    }

    /** The newest of them, when a screen is to show few; of a list sorted by date. */
    public MessagePage first(int most) {
        return lines.size() <= most
                ? this
                : new MessagePage(lines.subList(0, most), Optional.of(Cursor.of(lines.get(most - 1))), meant);
    }

    MessagePage meaning(SearchWords words) {
        return new MessagePage(lines, older, Optional.of(words));
    }

    /**
     * The last line already seen; written in addresses as its moment (ISO 8601), its message and what it is sorted by.
     *
     * @param key what the list is sorted by before the moment; empty in a list sorted by date
     */
    public record Cursor(Instant sentAt, UUID id, String key) {
        /** Before every message. */
        public static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1), "");

        /** Reads what an address says; anything odd is the start of the list. */
        public static Cursor read(String text) {
            String[] parts = text.split("_", 3);
            try {
                return parts.length < 2
                        ? START
                        : new Cursor(
                                Instant.parse(parts[0]), UUID.fromString(parts[1]), parts.length > 2 ? parts[2] : "");
            } catch (IllegalArgumentException | java.time.DateTimeException odd) {
                return START;
            }
        }

        static Cursor of(MessageLine line) {
            return new Cursor(line.sentAt(), line.id(), "");
        }

        @Override
        public String toString() {
            return sentAt + "_" + id + (key.isEmpty() ? "" : "_" + key);
        }
    }
}
