package fr.aladdin.mailbox.web;

import fr.aladdin.mailbox.Folder;
import fr.aladdin.mailbox.Mailboxes;

/**
 * A folder in the list of folders.
 *
 * @param name as the screen shows it, French or as the person wrote it
 */
public record FolderEntry(Folder folder, String name, long unread, boolean current) {
    public String icon() {
        return switch (folder.id()) {
            case "sent" -> "send";
            case "drafts" -> "draft";
            case "spam" -> "warn";
            case "bin" -> "trash";
            case "inbox" -> "inbox";
            case "a-faire" -> "todo";
            default -> "file";
        };
    }

    public String iconStyle() {
        return folder.equals(Folder.SENT) ? "flip" : "";
    }

    public String key() {
        return "folder." + folder.id();
    }

    /** Whether there are more unread messages than are counted. */
    public boolean isMany() {
        return unread >= Mailboxes.MOST_COUNTED;
    }
}
