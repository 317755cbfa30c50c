package fr.aladdin.mailbox;

/**
 * What became of a page of writing.
 *
 * @param message as it is now, a draft or sent
 * @param isAside whether it was kept as a second draft, because the first changed in another window
 */
public record Written(Message message, boolean isAside) {
    static Written of(Message message) {
        return new Written(message, false);
    }

    static Written aside(Message message) {
        return new Written(message, true);
    }

    public boolean isSent() {
        return message.kind() == MessageKind.SENT;
    }
}
