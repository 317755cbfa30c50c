package fr.aladdin.training;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.account.AuditTrail;
import fr.aladdin.mailbox.Address;
import fr.aladdin.mailbox.Addresses;
import fr.aladdin.mailbox.Draft;
import fr.aladdin.mailbox.Folder;
import fr.aladdin.mailbox.Mailboxes;
import fr.aladdin.mailbox.Message;
import fr.aladdin.mailbox.MessageLine;
import fr.aladdin.mailbox.Writer;
import fr.aladdin.mailbox.WritingDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The practice mailbox of a trainer, who is a correspondent of the people of their groups. */
@ApplicationScoped
@Transactional
public class TrainerMail {

    /** The latest messages that a list shows at most. */
    private static final int MOST = 500;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private WritingDesk desk;

    @Inject
    private Addresses addresses;

    @Inject
    private Accounts accounts;

    @Inject
    private Groups groups;

    @Inject
    private AuditTrail audit;

    /** The address at which people write to this trainer. */
    public Address address(UUID trainer) {
        return addresses.of(trainer, accounts.get(trainer).displayName());
    }

    /** The latest messages received, or sent, the newest first. */
    public List<MessageLine> list(UUID trainer, Folder folder) {
        return mailboxes.listLatest(trainer, folder, MOST);
    }

    public long countUnread(UUID trainer) {
        return mailboxes.countUnread(trainer).getOrDefault(Folder.INBOX, 0L);
    }

    /** A message of the trainer's own, read now. */
    public Optional<Message> open(UUID trainer, UUID message) {
        return mailboxes.open(trainer, message, false, null);
    }

    public List<MessageLine> listExchange(UUID trainer, Message of) {
        return mailboxes.listThread(trainer, of.thread());
    }

    /** The page of an answer; empty when the message is not this trainer's, or when nobody can be answered. */
    public Optional<Draft> answer(UUID trainer, UUID message) {
        return mailboxes
                .find(trainer, message)
                .filter(received -> received.sender().isPresent())
                .flatMap(received -> desk.answer(trainer, received.id()));
    }

    /**
     * Writes one message to some people of a group of the scope; anybody else is passed over.
     *
     * @throws NoSuchElementException when none of them is in the group today
     */
    public void write(UUID group, Collection<UUID> people, String subject, String text, UUID trainer, Scope scope) {
        List<Account> chosen = groups.listPeople(group, scope).stream()
                .filter(person -> people.contains(person.id()))
                .toList();
        if (chosen.isEmpty()) {
            throw new NoSuchElementException("nobody of group " + group + " was chosen");
        }
        String to = chosen.stream()
                .map(person -> addresses.of(person.id(), person.displayName()).value())
                .collect(Collectors.joining(", "));
        send(new Draft(UUID.randomUUID(), Draft.NEW, to, "", "", subject, text, List.of(), null, null), trainer);
        chosen.forEach(person -> audit.note(trainer, "post.write", person.id(), ""));
    }

    /** Answers a message of the trainer's own. */
    public void answer(UUID message, String subject, String text, UUID trainer) {
        Draft page = answer(trainer, message).orElseThrow(() -> new NoSuchElementException("no message " + message));
        send(
                new Draft(page.id(), Draft.NEW, page.to(), "", "", subject, text, List.of(), page.replyTo(), null),
                trainer);
        mailboxes
                .find(trainer, message)
                .flatMap(Message::sender)
                .ifPresent(person -> audit.note(trainer, "post.write", person, ""));
    }

    private void send(Draft draft, UUID trainer) {
        Writer writer = new Writer(accounts.get(trainer).displayName(), address(trainer));
        if (!desk.send(trainer, draft, writer, null).isSent()) {
            throw new IllegalArgumentException("a message without text, or too long");
        }
    }
}
