package fr.aladdin.catalogue.mail;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Part of a foreseen way of doing a mailbox task.
 *
 * @param values message, {@code message/document}, {@code message/folder}, addresses or documents, as the kind asks
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
        DRAFT_LEFT(false, false),
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
        SENT_WITH_EMPTY_SUBJECT(false, true);

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
        if (kind.afterSending || kind == Kind.ATTACHED_OVER || kind == Kind.DRAFT_LEFT) {
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
            case DRAFT_LEFT -> !writing.sent();
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
            default -> throw new IllegalStateException(kind + " is not about a written message");
        };
    }
}
