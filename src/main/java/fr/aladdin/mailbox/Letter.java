package fr.aladdin.mailbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the post office brings: a message with its sender, texts already filled.
 *
 * @param module the module that wrote it; null for the post office itself and for people
 * @param scripted its id there, or the id of the post office's own message
 * @param read whether it lies there as already read
 */
public record Letter(
        String fromName,
        String fromAddress,
        String to,
        String cc,
        String subject,
        String body,
        List<Attachment> attachments,
        Folder folder,
        boolean read,
        Instant at,
        @Nullable String module,
        @Nullable String scripted) {

    public Letter {
        attachments = List.copyOf(attachments);
    }

    /** A message that its writer also sent to their own address, without its hidden copies, which nobody receives. */
    static Letter copyOf(Message sent) {
        return new Letter(
                sent.fromName(),
                sent.fromAddress(),
                sent.to(),
                sent.cc(),
                sent.subject(),
                sent.body(),
                sent.attachments(),
                Folder.INBOX,
                false,
                sent.sentAt(),
                null,
                null);
    }
}
