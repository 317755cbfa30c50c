package fr.aladdin.catalogue.mail;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message that the participant writes or has sent.
 *
 * @param from the participant's own address
 * @param replyTo the scripted message it answers
 * @param forwardOf the scripted message it passes on
 * @param body with the quoted text, whose lines begin with ">"
 * @param attachments ids of practice documents
 * @param unknownAddress one of the recipients does not exist
 * @param heldBack something keeps it from leaving: a slip in an address, a document that is too big, a full mailbox
 * @param largestAttachment in bytes, 0 without attachment; a document refused for its size counts
 */
public record WrittenMessage(
        boolean sent,
        String from,
        List<String> to,
        List<String> cc,
        List<String> bcc,
        Optional<String> replyTo,
        Optional<String> forwardOf,
        String subject,
        String body,
        List<String> attachments,
        boolean unknownAddress,
        boolean heldBack,
        long largestAttachment) {

    public WrittenMessage {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        bcc = List.copyOf(bcc);
        attachments = List.copyOf(attachments);
    }

    Set<String> recipients() {
        return plain(Stream.of(to, cc, bcc).flatMap(List::stream).toList());
    }

    /** Those whose address everybody can see. */
    Set<String> open() {
        return plain(Stream.of(to, cc).flatMap(List::stream).toList());
    }

    /** Nobody who gets it sees the address of anybody but the writer. */
    boolean showsNobodyElse() {
        return plain(List.of(from)).containsAll(open());
    }

    boolean hasExactly(List<String> documents) {
        return new HashSet<>(attachments).equals(new HashSet<>(documents));
    }

    WrittenText text() {
        return WrittenText.of(body);
    }

    /** Addresses as they are compared: without case and spaces at the ends. */
    static Set<String> plain(List<String> addresses) {
        return addresses.stream()
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
