package fr.aladdin.catalogue.mail;

/**
 * Something done in the practice mailbox.
 *
 * @param message the scripted message's id, or empty
 * @param document the practice document's id, or empty
 * @param detail what the kind needs more: the folder moved to, the words searched, the link followed
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
