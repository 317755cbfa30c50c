package fr.aladdin.catalogue.mail;

/**
 * Something done in the practice mailbox.
 *
 * @param message the scripted message's id, or empty
 * @param document the practice document's id, or empty
 * @param detail what the kind needs more: the folder moved to, the words searched, the link followed, the addresses
 *     sent to, with a space between
 */
public record MailEvent(Kind kind, String message, String document, String detail) {

    /** What was done. */
    public enum Kind {
        OPENED,
        OPENED_FROM_SEARCH,
        ATTACHMENT_OPENED,
        /** From an attachment back to its message. */
        BACK_TO,
        SAVED,
        REPLIED,
        /** Noted beside {@code REPLIED} when the answer goes to everybody who had the message. */
        REPLIED_TO_ALL,
        FORWARDED,
        SENT,
        /** A message that the participant had sent is read again. */
        SENT_OPENED,
        /** Put aside without being sent. */
        DRAFT_KEPT,
        /** A draft that was put aside is on the writing page again. */
        DRAFT_RESUMED,
        DELETED,
        RESTORED,
        MOVED,
        REPORTED,
        SEARCHED,
        LINK_FOLLOWED
    }

    public static MailEvent of(Kind kind, String message) {
        return new MailEvent(kind, message, "", "");
    }

    /** Puts its message into {@code folder}, by whichever way. */
    boolean movesTo(String folder) {
        return switch (kind) {
            case DELETED -> folder.equals("bin");
            case REPORTED -> folder.equals("spam");
            case RESTORED -> folder.equals("inbox");
            case MOVED -> folder.equals(detail);
            default -> false;
        };
    }

    boolean moves() {
        return switch (kind) {
            case DELETED, REPORTED, RESTORED, MOVED -> true;
            default -> false;
        };
    }
}
