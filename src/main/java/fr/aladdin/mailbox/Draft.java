package fr.aladdin.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message being written, as the writing page shows and returns it: what was typed, slips included.
 *
 * @param id chosen when the page is first shown, so that sending the page twice writes one message
 * @param version how often it had been kept when the page was shown; {@link #NEW} when never
 */
public record Draft(
        UUID id,
        long version,
        String to,
        String cc,
        String bcc,
        String subject,
        String body,
        List<Attachment> attachments,
        @Nullable UUID replyTo,
        @Nullable UUID forwardOf) {

    public static final long NEW = -1;
    /** Signs that one message may hold. */
    public static final int LONGEST_TEXT = 10_000;

    public static final int LONGEST_SUBJECT = 250;
    /** What one message may carry in attachments. */
    public static final FileSize MOST_ATTACHED = new FileSize(10_000_000);

    public Draft {
        to = oneLine(to);
        cc = oneLine(cc);
        bcc = oneLine(bcc);
        subject = oneLine(subject);
        body = plain(body);
        attachments = attachments.stream().distinct().toList();
    }

    /** An empty page. */
    public static Draft blank() {
        return new Draft(UUID.randomUUID(), NEW, "", "", "", "", "", List.of(), null, null);
    }

    /** An answer to a message, addressed and named; the earlier text travels below without being in the way. */
    public static Draft answering(Message original) {
        String to = original.kind() == MessageKind.RECEIVED ? original.fromAddress() : original.to();
        String subject = Subject.answering(original.subject());
        return new Draft(UUID.randomUUID(), NEW, to, "", "", subject, "", List.of(), original.id(), null);
    }

    /**
     * An answer to everybody who can be seen in the message but oneself; a copy stays a copy.
     *
     * @param mine every address at which the writer is or was reached
     */
    public static Draft answeringAll(Message original, Collection<Address> mine) {
        Draft answer = answering(original);
        Set<Address> to = new LinkedHashSet<>(Recipients.read(answer.to).addresses());
        to.addAll(Recipients.read(original.to()).addresses());
        Set<Address> cc = new LinkedHashSet<>(Recipients.read(original.cc()).addresses());
        cc.removeAll(to);
        cc.removeAll(mine);
        if (to.size() + cc.size() > 1) {
            to.removeAll(mine);
        }
        return new Draft(answer.id, NEW, line(to), line(cc), "", answer.subject, "", List.of(), original.id(), null);
    }

    /** A message passed on to somebody else, with its attachments. */
    public static Draft forwarding(Message original) {
        String subject = Subject.forwarding(original.subject());
        List<Attachment> pieces = original.attachments();
        return new Draft(UUID.randomUUID(), NEW, "", "", "", subject, "", pieces, null, original.id());
    }

    /** Whether nothing at all is on the page but a signature. */
    public boolean isBlank() {
        return attachments.isEmpty() && (to + cc + bcc + subject).isBlank() && Signature.isAlone(body);
    }

    /** Addressed to whom a page was opened for. */
    public Draft to(String addresses) {
        return new Draft(id, version, addresses, cc, bcc, subject, body, attachments, replyTo, forwardOf);
    }

    /** With the writer's signature below. */
    Draft signed(Signature signature) {
        return new Draft(id, version, to, cc, bcc, subject, signature.below(body), attachments, replyTo, forwardOf);
    }

    /** The same message once more, under a new number, to whom it did not reach. */
    Draft again(Function<Address, Optional<Address>> better) {
        return new Draft(
                UUID.randomUUID(),
                NEW,
                line(to, better),
                line(cc, better),
                line(bcc, better),
                subject,
                body,
                attachments,
                replyTo,
                forwardOf);
    }

    private static String line(String typed, Function<Address, Optional<Address>> better) {
        return Recipients.read(typed).addresses().stream()
                .flatMap(address -> better.apply(address).stream())
                .map(Address::value)
                .collect(Collectors.joining(", "));
    }

    /** About the same message as that page: a form says what was typed, its page what it is about. */
    public Draft about(Draft page) {
        return new Draft(id, version, to, cc, bcc, subject, body, attachments, page.replyTo(), page.forwardOf());
    }

    public FileSize attached() {
        return new FileSize(
                attachments.stream().mapToLong(a -> a.size().bytes()).sum());
    }

    /** All whom the message is for. */
    public List<Address> recipients() {
        List<Address> all = new ArrayList<>(Recipients.read(to).addresses());
        all.addAll(Recipients.read(cc).addresses());
        all.addAll(Recipients.read(bcc).addresses());
        return all.stream().distinct().toList();
    }

    /** Who gets the message, and who sees whom. */
    public Readers readers() {
        return new Readers(
                Stream.of(to, cc)
                        .flatMap(line -> Recipients.read(line).addresses().stream())
                        .toList(),
                Recipients.read(bcc).addresses());
    }

    /** What keeps the message from leaving, field by field; empty when it may go. */
    public List<WritingSlip> slips() {
        List<WritingSlip> slips = new ArrayList<>();
        Recipients.read(to).findSlip("to").ifPresent(slips::add);
        Recipients.read(cc).findSlip("cc").ifPresent(slips::add);
        Recipients.read(bcc).findSlip("bcc").ifPresent(slips::add);
        if (recipients().isEmpty()) {
            slips.add(new WritingSlip("to", "mailbox_write.slip.nobody", ""));
        }
        if (subject.length() > LONGEST_SUBJECT) {
            slips.add(new WritingSlip("subject", "mailbox_write.slip.long_subject", subject.length()));
        }
        if (body.length() > LONGEST_TEXT) {
            slips.add(new WritingSlip("body", "mailbox_write.slip.long_text", body.length()));
        }
        attachments.stream()
                .filter(Attachment::isRefused)
                .findFirst()
                .ifPresent(piece -> slips.add(
                        new WritingSlip("pieces", "mailbox_write.slip.refused." + piece.kind(), piece.name())));
        if (attached().compareTo(MOST_ATTACHED) > 0) {
            slips.add(new WritingSlip("pieces", "mailbox_write.slip.too_big", largest()));
        }
        return List.copyOf(slips);
    }

    /** Whether the same words go to the same people with the same documents. */
    public boolean saysTheSameAs(Draft other) {
        return to.equals(other.to)
                && cc.equals(other.cc)
                && bcc.equals(other.bcc)
                && subject.equals(other.subject)
                && body.equals(other.body)
                && Set.copyOf(attachments).equals(Set.copyOf(other.attachments));
    }

    /**
     * The same words under another number, about the same message, kept beside the one that changed elsewhere. The number
     * comes from all that the page holds, so that the page sent twice is kept once.
     */
    public Draft asideOf(Message changed) {
        return new Draft(
                UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8)),
                NEW,
                to,
                cc,
                bcc,
                subject,
                body,
                attachments,
                changed.replyTo().orElse(null),
                changed.forwardOf().orElse(null));
    }

    /** The same page under another number. */
    public Draft renumbered() {
        return new Draft(UUID.randomUUID(), NEW, to, cc, bcc, subject, body, attachments, replyTo, forwardOf);
    }

    private String largest() {
        return attachments.stream()
                .max((a, b) -> a.size().compareTo(b.size()))
                .map(Attachment::name)
                .orElse("");
    }

    private static String line(Set<Address> addresses) {
        return addresses.stream().map(Address::value).collect(Collectors.joining(", "));
    }

    private static String oneLine(String typed) {
        return typed.replaceAll("[\\p{Cntrl}]+", " ").strip();
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .stripTrailing();
    }
}
