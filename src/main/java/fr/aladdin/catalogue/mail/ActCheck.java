package fr.aladdin.catalogue.mail;

import fr.aladdin.catalogue.Check;
import java.util.List;
import java.util.Optional;

/**
 * One thing that must have been done in the mailbox.
 *
 * @param id its name in the module: the text {@code but.<id>}
 * @param message the scripted message; empty where the act is about all of the module's, or about what the participant
 *     writes
 * @param detail the document, the folder or the address, where the act has one
 * @param after the check that must have come before
 */
public record ActCheck(String id, Act act, String message, String detail, Optional<String> after) {

    /** What must have been done. */
    public enum Act {
        OPENED,
        OPENED_ATTACHMENT,
        BACK_TO,
        IN,
        NOT_IN,
        /** None of the module's messages lies there. */
        NONE_IN,
        REPORTED,
        FOUND,
        SAVED,
        LINK_FOLLOWED,
        LINK_NOT_FOLLOWED,
        NOT_REPLIED,
        NOT_REPORTED,
        DRAFT_KEPT,
        DRAFT_RESUMED,
        SENT_OPENED
    }

    /** @param unseen the facts with only the events since the last correction */
    Check look(MailFacts facts, MailFacts unseen, List<ActCheck> others) {
        boolean met = isMet(facts, unseen, others);
        return switch (act) {
            case LINK_NOT_FOLLOWED -> avoided(met, facts, facts.happened(MailEvent.Kind.LINK_FOLLOWED, message));
            case NOT_REPLIED -> avoided(met, facts, facts.happened(MailEvent.Kind.REPLIED, message));
            case NOT_REPORTED, NOT_IN -> met ? avoided(true, facts, false) : new Check(id, false);
            default -> new Check(id, met);
        };
    }

    /** It could happen once the message was open. */
    private Check avoided(boolean met, MailFacts facts, boolean happened) {
        return Check.avoided(id, met, happened, facts.wasOpened(message));
    }

    private boolean isMet(MailFacts facts, MailFacts unseen, List<ActCheck> others) {
        return switch (act) {
            case IN -> facts.isIn(message, detail);
            case NOT_IN -> !facts.isIn(message, detail);
            case NONE_IN -> facts.isEmpty(detail);
            case REPORTED -> facts.wasMovedTo(message, "spam");
            case NOT_REPORTED -> !facts.wasMovedTo(message, "spam");
            case SAVED -> facts.isSaved(message + "/" + detail);
            // told once, then forgiven: else the goal could never be reached
            case LINK_NOT_FOLLOWED -> !unseen.happened(MailEvent.Kind.LINK_FOLLOWED, message);
            case NOT_REPLIED -> !unseen.happened(MailEvent.Kind.REPLIED, message);
            default -> firstTime(facts.events(), others) >= 0;
        };
    }

    /** Index of the first event that meets this check, -1 if none does. */
    private int firstTime(List<MailEvent> events, List<ActCheck> others) {
        int start = 0;
        if (after.isPresent()) {
            int before = others.stream()
                    .filter(other -> after.get().equals(other.id))
                    .mapToInt(other -> other.firstTime(events, List.of()))
                    .findFirst()
                    .orElse(-1);
            if (before < 0) {
                return -1;
            }
            start = before + 1;
        }
        for (int i = start; i < events.size(); i++) {
            if (isDoneBy(events.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDoneBy(MailEvent event) {
        if (!event.message().equals(message)) {
            return false;
        }
        return switch (act) {
            case OPENED -> event.kind() == MailEvent.Kind.OPENED || event.kind() == MailEvent.Kind.OPENED_FROM_SEARCH;
            case BACK_TO -> event.kind() == MailEvent.Kind.BACK_TO || event.kind() == MailEvent.Kind.OPENED;
            case OPENED_ATTACHMENT ->
                event.kind() == MailEvent.Kind.ATTACHMENT_OPENED
                        && event.document().equals(detail);
            case LINK_FOLLOWED -> event.kind() == MailEvent.Kind.LINK_FOLLOWED;
            case FOUND -> event.kind() == MailEvent.Kind.OPENED_FROM_SEARCH;
            case DRAFT_KEPT -> event.kind() == MailEvent.Kind.DRAFT_KEPT;
            case DRAFT_RESUMED -> event.kind() == MailEvent.Kind.DRAFT_RESUMED;
            case SENT_OPENED ->
                event.kind() == MailEvent.Kind.SENT_OPENED
                        && List.of(event.detail().split(" ", -1)).contains(detail);
            case IN, NOT_IN, NONE_IN, REPORTED, SAVED, LINK_NOT_FOLLOWED, NOT_REPLIED, NOT_REPORTED -> false;
        };
    }
}
