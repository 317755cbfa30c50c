package fr.aladdin.mailbox;

import java.time.Instant;
import java.util.UUID;

/** One line of a list of messages. */
public record MessageLine(
        UUID id,
        MessageKind kind,
        String folderId,
        String fromName,
        String to,
        String subject,
        boolean unread,
        int pieces,
        Instant sentAt) {

    public boolean isDraft() {
        return kind == MessageKind.DRAFT;
    }

    /** Whom the line names: the sender, or for what one wrote, the recipients. */
    public String who() {
        return kind == MessageKind.RECEIVED ? fromName : to;
    }

    public Folder folder() {
        return new Folder(folderId);
    }
}
