package fr.aladdin.mailbox;

/** How a message came into the mailbox. */
public enum MessageKind {
    RECEIVED,
    SENT,
    DRAFT;

    /** Where such a message goes when it is taken out of the bin or of spam. */
    public Folder home() {
        return switch (this) {
            case RECEIVED -> Folder.INBOX;
            case SENT -> Folder.SENT;
            case DRAFT -> Folder.DRAFTS;
        };
    }
}
