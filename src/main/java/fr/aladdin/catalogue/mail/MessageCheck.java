package fr.aladdin.catalogue.mail;

import java.util.List;

/**
 * One thing that the participant's message must have.
 *
 * @param id its name in the module: the text {@code but.<id>}
 * @param values addresses, documents or the scripted message
 */
public record MessageCheck(String id, Part part, List<String> values, BodyRule body) {

    /** What is looked at. */
    public enum Part {
        /** These recipients and nobody else; copies only where the goal asks for them. */
        TO,
        CC,
        BCC,
        /** In À and Cc nobody, or the writer alone: no recipient sees the address of another. */
        VISIBLE_ONLY_SELF,
        REPLY_TO,
        FORWARD_OF,
        SUBJECT,
        BODY,
        ATTACHMENTS,
        SENT
    }

    public MessageCheck {
        values = List.copyOf(values);
    }

    boolean isMetBy(WrittenMessage message, MailGoal goal) {
        return switch (part) {
            case TO ->
                hasOnly(message.to())
                        && (goal.asksFor(Part.CC) || message.cc().isEmpty())
                        && (goal.asksFor(Part.BCC) || message.bcc().isEmpty());
            case CC -> hasOnly(message.cc());
            case BCC -> hasOnly(message.bcc());
            case VISIBLE_ONLY_SELF -> message.showsNobodyElse();
            case REPLY_TO -> message.replyTo().filter(values::contains).isPresent();
            case FORWARD_OF -> message.forwardOf().filter(values::contains).isPresent();
            case SUBJECT -> !message.subject().isBlank();
            case BODY -> body.isMetBy(message.text());
            case ATTACHMENTS -> message.hasExactly(values);
            case SENT -> message.sent();
        };
    }

    private boolean hasOnly(List<String> addresses) {
        return WrittenMessage.plain(addresses).equals(WrittenMessage.plain(values));
    }
}
