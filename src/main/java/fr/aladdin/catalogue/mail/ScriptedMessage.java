package fr.aladdin.catalogue.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message that a module puts into the practice mailbox. Its words are the module's texts {@code <id>.objet},
 * {@code <id>.1}, {@code <id>.2} …, one line each; a link shows as {@code <id>.lien.<link>}.
 *
 * @param to the addresses on its first line; {@link #PARTICIPANT} stands for the participant's own
 * @param cc the addresses that get a copy in front of everybody
 * @param attachments ids of practice documents
 * @param links where each link says it leads; nothing is ever fetched
 * @param folder inbox, spam, bin or a folder of the participant's
 * @param daysAgo how old it looks when it arrives
 * @param replyTo the scripted message that it answers
 */
public record ScriptedMessage(
        String id,
        Correspondent from,
        List<String> to,
        List<String> cc,
        List<String> attachments,
        Map<String, String> links,
        String folder,
        boolean read,
        int daysAgo,
        Optional<String> replyTo) {

    /** In a list of recipients, the participant's own address. */
    public static final String PARTICIPANT = "{mon-adresse}";

    public ScriptedMessage {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        attachments = List.copyOf(attachments);
    }
}
