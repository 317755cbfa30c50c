package fr.aladdin.catalogue.mail;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Part of a foreseen way of doing a mailbox task.
 *
 * @param values message, {@code message/document}, {@code message/folder}, addresses, documents or parts of an address
 *     or a text, as the kind asks
 * @param bytes a size, for {@code ATTACHED_OVER}
 */
public record MailCondition(Kind kind, List<String> values, long bytes) {

    /** What is looked at, and when it may speak. */
    public enum Kind {
        OPENED(true, false),
        OPENED_ATTACHMENT(true, false),
        NOT_OPENED_ATTACHMENT(true, false),
        REPLIED(true, false),
        /** Answered so that everybody who had the message gets the answer. */
        REPLIED_TO_ALL(true, false),
        LINK_FOLLOWED(true, false),
        DELETED(false, false),
        REPORTED(false, false),
        IN(false, false),
        ATTACHED_OVER(false, false),
        /** All that is asked of the message is there, and it was not sent. */
        DRAFT_LEFT(false, false),
        /** One part of an address is a wanted one's and the other is not: {@code before-at} or {@code after-at}. */
        ADDRESS_SLIP(false, false),
        SENT_TO(false, true),
        SENT_TO_OTHER(false, true),
        SENT_TO_UNKNOWN_ADDRESS(false, true),
        /** One of these addresses stands in À or Cc, where everybody sees it. */
        SENT_OPENLY(false, true),
        /** Without a word of one's own, such as a message passed on as it is. */
        SENT_WITHOUT_WORDS(false, true),
        SENT_WITH(false, true),
        SENT_WITH_ANY(false, true),
        SENT_WITH_RIGHT_AND_OTHER(false, true),
        SENT_WITH_EMPTY_SUBJECT(false, true),
        /** {@code greets}, {@code asks}, {@code signed}: none of those named is in the text. */
        SENT_WITHOUT(false, true),
        SENT_WITH_SOMETHING(false, true),
        /** The text says that a document comes with it, and none does. */
        SENT_FORGETTING_ATTACHMENT(false, true);

        private final boolean passing;
        private final boolean afterSending;

        Kind(boolean passing, boolean afterSending) {
            this.passing = passing;
            this.afterSending = afterSending;
        }
    }

    public MailCondition {
        values = List.copyOf(values);
    }

    /** Something that happened and is over, unlike a state that lasts until it is mended. */
    boolean isPassing() {
        return kind.passing;
    }

    boolean fits(MailFacts facts, MailGoal goal) {
        if (kind.afterSending || kind == Kind.ATTACHED_OVER || kind == Kind.DRAFT_LEFT || kind == Kind.ADDRESS_SLIP) {
            return facts.writing()
                    .filter(writing -> (!kind.afterSending || writing.sent()) && fits(writing, goal))
                    .isPresent();
        }
        return values.stream().allMatch(value -> fits(value, facts));
    }

    private boolean fits(String value, MailFacts facts) {
        return switch (kind) {
            case OPENED -> facts.wasOpened(value);
            case OPENED_ATTACHMENT -> facts.wasAttachmentOpened(value);
            case NOT_OPENED_ATTACHMENT -> !facts.wasAttachmentOpened(value);
            case REPLIED -> facts.happened(MailEvent.Kind.REPLIED, value);
            case REPLIED_TO_ALL -> facts.happened(MailEvent.Kind.REPLIED_TO_ALL, value);
            case LINK_FOLLOWED -> facts.happened(MailEvent.Kind.LINK_FOLLOWED, value);
            case DELETED -> facts.wasMovedTo(value, "bin");
            case REPORTED -> facts.wasMovedTo(value, "spam");
            case IN -> facts.isIn(value.substring(0, value.indexOf('/')), value.substring(value.indexOf('/') + 1));
            default -> throw new IllegalStateException(kind + " is not about one message");
        };
    }

    private boolean fits(WrittenMessage writing, MailGoal goal) {
        Set<String> attached = new HashSet<>(writing.attachments());
        return switch (kind) {
            case ATTACHED_OVER -> writing.largestAttachment() > bytes;
            case DRAFT_LEFT -> !writing.sent() && goal.hasAllButSending(writing);
            case ADDRESS_SLIP -> values.stream().anyMatch(part -> hasSlip(part, writing, goal));
            case SENT_TO -> writing.recipients().containsAll(WrittenMessage.plain(values));
            case SENT_TO_OTHER -> goal.isAlsoForOthers(writing);
            case SENT_TO_UNKNOWN_ADDRESS -> writing.unknownAddress();
            case SENT_OPENLY -> !Collections.disjoint(writing.open(), WrittenMessage.plain(values));
            case SENT_WITHOUT_WORDS -> writing.text().words() == 0;
            case SENT_WITH -> writing.hasExactly(values);
            case SENT_WITH_ANY -> !Collections.disjoint(attached, values);
            case SENT_WITH_RIGHT_AND_OTHER ->
                attached.containsAll(goal.wantedDocuments())
                        && attached.size() > goal.wantedDocuments().size();
            case SENT_WITH_EMPTY_SUBJECT -> writing.subject().isBlank();
            case SENT_WITHOUT -> values.stream().noneMatch(writing.text()::has);
            case SENT_WITH_SOMETHING -> !attached.isEmpty();
            case SENT_FORGETTING_ATTACHMENT ->
                attached.isEmpty() && AnnouncedAttachment.isIn(writing.text().lines());
            default -> throw new IllegalStateException(kind + " is not about a written message");
        };
    }

    /** The place among the events of the last link followed or answer sent that it is about; -1 where it is about neither. */
    int lastStep(MailFacts facts) {
        return switch (kind) {
            case LINK_FOLLOWED -> facts.lastTime(MailEvent.Kind.LINK_FOLLOWED, values);
            case REPLIED, REPLIED_TO_ALL -> facts.lastTime(MailEvent.Kind.REPLIED, values);
            default -> -1;
        };
    }

    private static boolean hasSlip(String part, WrittenMessage writing, MailGoal goal) {
        int slipping = part.equals("before-at") ? 0 : 1;
        return writing.recipients().stream()
                .filter(address -> !goal.wantedRecipients().contains(address))
                .map(MailCondition::halves)
                .anyMatch(typed -> goal.wantedRecipients().stream()
                        .map(MailCondition::halves)
                        .anyMatch(wanted -> wanted[1 - slipping].equals(typed[1 - slipping])));
    }

    /** Before the @ and after it; what has no @ is all before it. */
    private static String[] halves(String address) {
        int at = address.indexOf('@');
        return at < 0 ? new String[] {address, ""} : new String[] {address.substring(0, at), address.substring(at + 1)};
    }
}
