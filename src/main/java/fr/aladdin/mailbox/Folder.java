package fr.aladdin.mailbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A place of the mailbox where a message lies, by its lasting id. The five that every mailbox has, one for what
 * waits to be done, one for what is worth keeping; a participant's own folders ({@link OwnFolder}) come after them.
 */
public record Folder(String id) {
    public static final Folder INBOX = new Folder("inbox");
    public static final Folder SENT = new Folder("sent");
    public static final Folder DRAFTS = new Folder("drafts");
    public static final Folder SPAM = new Folder("spam");
    public static final Folder BIN = new Folder("bin");
    /** « À faire », always offered. */
    public static final Folder TO_DO = new Folder("a-faire");
    /** Out of the bin for good. No list shows it; what a module sent is remembered there without its words. */
    static final Folder EMPTIED = new Folder("emptied");
    /** « À garder », always offered. */
    public static final Folder TO_KEEP = new Folder("a-garder");

    private static final String OWN = "own-";

    /** The folder that a participant made. */
    static Folder own(UUID id) {
        return new Folder(OWN + id);
    }

    /** Whether a participant made it. */
    public boolean isOwn() {
        return ownId().isPresent();
    }

    /** The id of the participant's own folder. */
    Optional<UUID> ownId() {
        try {
            return id.startsWith(OWN) ? Optional.of(UUID.fromString(id.substring(OWN.length()))) : Optional.empty();
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    /** The folders that every mailbox has, in the order of the screen. */
    public static List<Folder> listAll() {
        return List.of(INBOX, TO_DO, TO_KEEP, SENT, DRAFTS, SPAM, BIN);
    }

    /** The folder of that id, or the inbox when there is none. */
    public static Folder orInbox(String id) {
        return listAll().stream().filter(f -> f.id.equals(id)).findFirst().orElse(INBOX);
    }

    /** Whether a participant may move a received message there by hand: neither spam (report it) nor bin (delete it). */
    public boolean takesMovedMessages() {
        return equals(INBOX) || equals(TO_DO) || equals(TO_KEEP) || isOwn();
    }

    /** Whether a number of unread messages beside its name helps. */
    public boolean countsUnread() {
        return takesMovedMessages() || equals(SPAM);
    }
}
