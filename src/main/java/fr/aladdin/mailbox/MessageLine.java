package fr.aladdin.mailbox;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of a list of messages.
 *
 * @param beginning of the text, where messages of one subject are to be told apart; otherwise empty
 */
public record MessageLine(
        UUID id,
        MessageKind kind,
        String folderId,
        String fromName,
        String to,
        String subject,
        boolean unread,
        int pieces,
        Instant sentAt,
        String beginning) {

    static final int LONGEST_BEGINNING = 90;
    private static final int FIRST_WORDS = 60;

    public boolean isDraft() {
        return kind == MessageKind.DRAFT;
    }

    /** Whom the line names: the sender, or for what one wrote, the recipients. */
    public String who() {
        return kind == MessageKind.RECEIVED ? fromName : to;
    }

    /** Its first words, in one line. */
    public String firstWords() {
        String words = beginning.strip().replaceAll("\\s+", " ");
        if (words.length() <= FIRST_WORDS) {
            return words;
        }
        int end = words.lastIndexOf(' ', FIRST_WORDS);
        return words.substring(0, end < 1 ? FIRST_WORDS : end) + "…";
    }

    public Folder folder() {
        return new Folder(folderId);
    }
}
