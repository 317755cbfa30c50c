package fr.aladdin.catalogue.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a mailbox task looks at.
 *
 * @param events since the step began, oldest first
 * @param writing the open draft, or else the latest message sent in this task
 * @param folders where each scripted message lies now: inbox, spam, bin, sent, drafts, or a folder of the participant's
 * @param saved {@code message/document} kept in the practice folder
 */
public record MailFacts(
        List<MailEvent> events, Optional<WrittenMessage> writing, Map<String, String> folders, Set<String> saved) {

    public static final MailFacts NONE = new MailFacts(List.of(), Optional.empty(), Map.of(), Set.of());

    public MailFacts {
        events = List.copyOf(events);
        folders = Map.copyOf(folders);
        saved = Set.copyOf(saved);
    }

    public boolean isUntouched() {
        return events.isEmpty() && writing.isEmpty();
    }

    /** The same facts with only the events that none of the earlier looks had seen. */
    public MailFacts unseenBy(List<MailFacts> earlier) {
        int seen = 0;
        for (MailFacts before : earlier) {
            int count = before.events.size();
            if (count <= events.size() && before.events.equals(events.subList(0, count))) {
                seen = Math.max(seen, count);
            }
        }
        return new MailFacts(new ArrayList<>(events.subList(seen, events.size())), writing, folders, saved);
    }

    boolean happened(MailEvent.Kind kind, String message) {
        return events.stream()
                .anyMatch(event -> event.kind() == kind && event.message().equals(message));
    }

    /** The place of the last such event about one of these messages; -1 where there is none. */
    int lastTime(MailEvent.Kind kind, List<String> messages) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).kind() == kind && messages.contains(events.get(i).message())) {
                return i;
            }
        }
        return -1;
    }

    boolean wasOpened(String message) {
        return happened(MailEvent.Kind.OPENED, message) || happened(MailEvent.Kind.OPENED_FROM_SEARCH, message);
    }

    /** @param attachment {@code message/document} */
    boolean wasAttachmentOpened(String attachment) {
        return events.stream()
                .anyMatch(event -> event.kind() == MailEvent.Kind.ATTACHMENT_OPENED
                        && (event.message() + "/" + event.document()).equals(attachment));
    }

    boolean isSaved(String attachment) {
        return saved.contains(attachment);
    }

    boolean isIn(String message, String folder) {
        return folder.equals(folders.get(message));
    }

    /** None of the module's messages lies in {@code folder}. */
    boolean isEmpty(String folder) {
        return !folders.containsValue(folder);
    }

    /** Put into {@code folder} since the step began and not taken out again. */
    boolean wasMovedTo(String message, String folder) {
        return events.stream()
                .filter(event -> event.moves() && event.message().equals(message))
                .reduce((first, last) -> last)
                .filter(last -> last.movesTo(folder))
                .isPresent();
    }
}
