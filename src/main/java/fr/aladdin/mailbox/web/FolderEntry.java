package fr.aladdin.mailbox.web;

import fr.aladdin.mailbox.Folder;

/** A folder in the list of folders. */
public record FolderEntry(Folder folder, long unread, boolean current) {
    public String icon() {
        return switch (folder.id()) {
            case "sent" -> "send";
            case "drafts" -> "draft";
            case "spam" -> "warn";
            case "bin" -> "trash";
            case "a-faire" -> "todo";
            case "a-garder" -> "file";
            default -> "inbox";
        };
    }

    public String iconStyle() {
        return folder.equals(Folder.SENT) ? "flip" : "";
    }

    public String key() {
        return "folder." + folder.id();
    }
}
