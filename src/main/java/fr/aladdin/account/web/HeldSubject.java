package fr.aladdin.account.web;

import fr.aladdin.personal.Subject;

/**
 * A subject of what is held about the reader.
 *
 * @param count how many things there are about it
 */
public record HeldSubject(Subject subject, long count) {

    public String id() {
        return subject.id();
    }

    /** Keys of its sentences begin so. */
    public String key() {
        return "account_data." + subject.id() + "_";
    }

    public String icon() {
        return switch (subject) {
            case ME -> "person";
            case ENTERING -> "door";
            case DISPLAY -> "aa";
            case LEARNING -> "list";
            case ANSWERS -> "pen";
            case TRAINER -> "chat";
            case HOURS -> "clock";
            case MAILBOX -> "inbox";
            case GROUP_MAIL -> "group";
            case LOOKED_AT -> "eye";
        };
    }

    public boolean isMe() {
        return subject == Subject.ME;
    }

    public boolean isDisplay() {
        return subject == Subject.DISPLAY;
    }
}
