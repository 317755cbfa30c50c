package fr.aladdin.catalogue.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A message for tests: sent, with a subject and a polite sentence, unless it is said otherwise. */
public record Writing(WrittenMessage message) {

    /** Whose messages these are. */
    public static final String ME = "me@exercice.example";

    public static Writing to(String... addresses) {
        return new Writing(new WrittenMessage(
                true,
                ME,
                List.of(addresses),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "Document",
                "Bonjour, voici le document.",
                List.of(),
                false,
                false,
                0));
    }

    public Writing cc(String... cc) {
        return with(message.sent(), List.of(cc), message.replyTo(), message.subject(), message.body());
    }

    public Writing bcc(String... bcc) {
        return new Writing(new WrittenMessage(
                message.sent(),
                message.from(),
                message.to(),
                message.cc(),
                List.of(bcc),
                message.replyTo(),
                message.forwardOf(),
                message.subject(),
                message.body(),
                message.attachments(),
                message.unknownAddress(),
                message.heldBack(),
                message.largestAttachment()));
    }

    public Writing draft() {
        return with(false, message.cc(), message.replyTo(), message.subject(), message.body());
    }

    public Writing replyTo(String id) {
        return with(message.sent(), message.cc(), Optional.of(id), message.subject(), message.body());
    }

    public Writing subject(String subject) {
        return with(message.sent(), message.cc(), message.replyTo(), subject, message.body());
    }

    public Writing body(String body) {
        return with(message.sent(), message.cc(), message.replyTo(), message.subject(), body);
    }

    public Writing attach(String... documents) {
        return attached(List.of(documents), message.unknownAddress(), message.largestAttachment());
    }

    public Writing largest(long bytes) {
        return attached(message.attachments(), message.unknownAddress(), bytes);
    }

    public Writing unknownAddress() {
        return attached(message.attachments(), true, message.largestAttachment());
    }

    /** A draft that cannot leave as it is. */
    public Writing heldBack() {
        return new Writing(new WrittenMessage(
                false,
                message.from(),
                message.to(),
                message.cc(),
                message.bcc(),
                message.replyTo(),
                message.forwardOf(),
                message.subject(),
                message.body(),
                message.attachments(),
                message.unknownAddress(),
                true,
                message.largestAttachment()));
    }

    public MailFacts facts(MailEvent... events) {
        return new MailFacts(List.of(events), Optional.of(message), Map.of(), Set.of());
    }

    private Writing with(boolean sent, List<String> cc, Optional<String> replyTo, String subject, String body) {
        return new Writing(new WrittenMessage(
                sent,
                message.from(),
                message.to(),
                cc,
                message.bcc(),
                replyTo,
                message.forwardOf(),
                subject,
                body,
                message.attachments(),
                message.unknownAddress(),
                message.heldBack(),
                message.largestAttachment()));
    }

    private Writing attached(List<String> documents, boolean unknown, long bytes) {
        return new Writing(new WrittenMessage(
                message.sent(),
                message.from(),
                message.to(),
                message.cc(),
                message.bcc(),
                message.replyTo(),
                message.forwardOf(),
                message.subject(),
                message.body(),
                documents,
                unknown,
                message.heldBack(),
                bytes));
    }
}
