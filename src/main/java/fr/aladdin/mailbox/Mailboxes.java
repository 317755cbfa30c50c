package fr.aladdin.mailbox;

import fr.aladdin.catalogue.mail.MailEvent;
import fr.aladdin.catalogue.mail.MailFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The mailboxes of all participants. Every act names the owner first, and reaches no message of anybody else: a message
 * that is another's is answered like one that does not exist.
 */
@ApplicationScoped
public class Mailboxes {
    private static final String LINE = "SELECT NEW fr.aladdin.mailbox.MessageLine(m.id, m.kind, m.folder, m.fromName,"
            + " CASE WHEN m.to <> '' THEN m.to ELSE CONCAT(m.cc, m.bcc) END, m.subject, m.unread, m.pieces, m.sentAt) FROM Message m WHERE m.owner = :owner";
    private static final String BEFORE =
            " AND m.sentAt <= :sentAt AND (m.sentAt < :sentAt OR m.id < :id)" + " ORDER BY m.sentAt DESC, m.id DESC";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private PostOffice post;

    @Inject
    private MailRecord record;

    @Inject
    private Dispatches dispatches;

    @Inject
    private LaterAnswers answers;

    /** {@link PostOffice#deliver}: what a step brings, once. */
    @Transactional
    public void deliver(UUID owner, String module, String step, List<String> scripted, Names names) {
        post.deliver(owner, new Task(module, step), scripted, names);
    }

    /** {@link PostOffice#deliverReply}: the automatic answer to what was sent, once for each message sent. */
    @Transactional
    public void deliverReply(UUID owner, String module, String step, String scripted, Names names) {
        post.deliverReply(owner, new Task(module, step), scripted, names);
    }

    /** {@link LaterAnswers#bring}: what correspondents took their time to answer, when the mailbox is looked at. */
    @Transactional
    public void bringDue(UUID owner) {
        answers.bring(owner);
    }

    /** {@link MailRecord#factsSince}: what a module's goals look at. */
    @Transactional
    public MailFacts factsSince(UUID owner, String module, Instant since) {
        return record.factsSince(owner, module, since);
    }

    /** A page of a folder, the newest first; its cost does not grow with the mailbox. */
    @Transactional
    public MessagePage list(UUID owner, Folder folder, MessagePage.Cursor after) {
        return page(
                database.createQuery(LINE + " AND m.folder = :folder" + BEFORE, MessageLine.class)
                        .setParameter("folder", folder.id()),
                owner,
                after);
    }

    /** The latest messages of a folder, the newest first. */
    @Transactional
    public List<MessageLine> listLatest(UUID owner, Folder folder, int most) {
        return database.createQuery(
                        LINE + " AND m.folder = :folder ORDER BY m.sentAt DESC, m.id DESC", MessageLine.class)
                .setParameter("owner", owner)
                .setParameter("folder", folder.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** A page of what a search finds in all folders, and the note that this person searched. */
    @Transactional
    public MessagePage search(UUID owner, SearchWords searched, MessagePage.Cursor after, @Nullable Task task) {
        if (searched.isEmpty()) {
            return new MessagePage(List.of(), Optional.empty());
        }
        if (after.equals(MessagePage.Cursor.START)) {
            database.persist(MailTrace.of(owner, MailEvent.Kind.SEARCHED, clock.instant(), task)
                    .saying(String.join(" ", searched.words())));
        }
        StringBuilder query = new StringBuilder(LINE);
        for (int i = 0; i < searched.words().size(); i++) {
            query.append(" AND LOCATE(:word").append(i).append(", m.searchWords) > 0");
        }
        TypedQuery<MessageLine> found =
                database.createQuery(query.append(BEFORE).toString(), MessageLine.class);
        for (int i = 0; i < searched.words().size(); i++) {
            found.setParameter("word" + i, searched.words().get(i));
        }
        return page(found, owner, after);
    }

    private static MessagePage page(TypedQuery<MessageLine> query, UUID owner, MessagePage.Cursor after) {
        return MessagePage.of(query.setParameter("owner", owner)
                .setParameter("sentAt", after.sentAt())
                .setParameter("id", after.id())
                .setMaxResults(MessagePage.SIZE + 1)
                .getResultList());
    }

    /** The messages of one exchange, the oldest first, at most a page of them. */
    @Transactional
    public List<MessageLine> listThread(UUID owner, UUID thread) {
        return database.createQuery(LINE + " AND m.thread = :thread ORDER BY m.sentAt, m.id", MessageLine.class)
                .setParameter("owner", owner)
                .setParameter("thread", thread)
                .setMaxResults(MessagePage.SIZE)
                .getResultList();
    }

    /** How many messages are unread, folder by folder; a folder without any is absent. */
    @Transactional
    public Map<Folder, Long> countUnread(UUID owner) {
        Map<Folder, Long> unread = new HashMap<>();
        database.createQuery(
                        "SELECT m.folder, COUNT(m) FROM Message m WHERE m.owner = :owner AND m.unread = true"
                                + " GROUP BY m.folder",
                        Object[].class)
                .setParameter("owner", owner)
                .getResultList()
                .forEach(row -> unread.put(new Folder((String) row[0]), (Long) row[1]));
        return unread;
    }

    @Transactional
    public Optional<Message> find(UUID owner, UUID id) {
        return database.createQuery("SELECT m FROM Message m WHERE m.id = :id AND m.owner = :owner", Message.class)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst();
    }

    /**
     * Opens a message: it is no longer unread, and it is noted how the person came to it.
     *
     * @param found whether it was opened from the results of a search
     */
    @Transactional
    public Optional<Message> open(UUID owner, UUID id, boolean found, @Nullable Task task) {
        Optional<Message> message = find(owner, id);
        message.ifPresent(m -> {
            database.persist(opening(m, found, task));
            if (m.isUnread()) {
                database.createQuery("UPDATE Message m SET m.unread = false WHERE m.id = :id AND m.owner = :owner")
                        .setParameter("id", id)
                        .setParameter("owner", owner)
                        .executeUpdate();
            }
        });
        return message;
    }

    private MailTrace opening(Message message, boolean found, @Nullable Task task) {
        if (message.kind() == MessageKind.SENT) {
            return MailTrace.of(message, MailEvent.Kind.SENT_OPENED, clock.instant(), task)
                    .naming(message.asDraft().recipients());
        }
        MailEvent.Kind how = found
                ? MailEvent.Kind.OPENED_FROM_SEARCH
                : cameFromAttachment(message) ? MailEvent.Kind.BACK_TO : MailEvent.Kind.OPENED;
        return MailTrace.of(message, how, clock.instant(), task);
    }

    private boolean cameFromAttachment(Message message) {
        return database.createQuery(
                        "SELECT t FROM MailTrace t WHERE t.owner = :owner ORDER BY t.id DESC", MailTrace.class)
                .setParameter("owner", message.owner())
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(last -> last.isOpeningOfAttachmentOf(message.id()));
    }

    /** Opens a document that travels with a message, and notes it. */
    @Transactional
    public Optional<Attachment> openAttachment(UUID owner, UUID id, DocumentKey key, @Nullable Task task) {
        Optional<Message> message = find(owner, id);
        Optional<Attachment> attachment = message.flatMap(m -> m.findAttachment(key));
        if (attachment.isPresent()) {
            database.persist(MailTrace.of(message.get(), MailEvent.Kind.ATTACHMENT_OPENED, clock.instant(), task)
                    .with(key));
        }
        return attachment;
    }

    /** Notes that a link of the message was followed, to the page that explains it. */
    @Transactional
    public Optional<Message> followLink(UUID owner, UUID id, String link, @Nullable Task task) {
        Optional<Message> message = find(owner, id);
        message.ifPresent(m -> database.persist(MailTrace.of(m, MailEvent.Kind.LINK_FOLLOWED, clock.instant(), task)
                .saying(link)));
        return message;
    }

    /** Into the bin; answers whether there is such a message. */
    @Transactional
    public boolean delete(UUID owner, UUID id, @Nullable Task task) {
        return act(owner, id, MailEvent.Kind.DELETED, task, Message::delete);
    }

    /** Out of the bin or of spam; a message of a person that was reported no longer is. */
    @Transactional
    public boolean restore(UUID owner, UUID id, @Nullable Task task) {
        return act(owner, id, MailEvent.Kind.RESTORED, task, message -> {
            message.restore();
            dispatches.takeBack(message);
        });
    }

    /** Into spam, told to the post office; a message of a person is told to those who accompany the two. */
    @Transactional
    public boolean report(UUID owner, UUID id, @Nullable Task task) {
        return act(owner, id, MailEvent.Kind.REPORTED, task, message -> {
            message.report();
            dispatches.report(message);
        });
    }

    /** Into another folder. */
    @Transactional
    public boolean move(UUID owner, UUID id, Folder folder, @Nullable Task task) {
        return act(owner, id, MailEvent.Kind.MOVED, task, message -> message.moveTo(folder));
    }

    /** Done twice, it counts once: only what really moves a message is noted. */
    private boolean act(UUID owner, UUID id, MailEvent.Kind kind, @Nullable Task task, Consumer<Message> move) {
        Optional<Message> message = lock(owner, id);
        message.ifPresent(m -> {
            Folder before = m.folder();
            move.accept(m);
            if (!before.equals(m.folder())) {
                database.persist(MailTrace.of(m, kind, clock.instant(), task)
                        .saying(m.folder().id()));
            }
        });
        return message.isPresent();
    }

    /** The message, held until the end of the transaction: two windows act one after the other. */
    Optional<Message> lock(UUID owner, UUID id) {
        Optional<Message> message = find(owner, id);
        message.ifPresent(m -> database.refresh(m, LockModeType.PESSIMISTIC_WRITE));
        return message;
    }
}
