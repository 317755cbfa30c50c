package fr.aladdin.mailbox;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

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
import java.util.ArrayList;
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
    private static final String LINE = line("''");
    private static final String LINE_WITH_WORDS = line("SUBSTRING(m.body, 1, " + MessageLine.LONGEST_BEGINNING + ")");
    private static final String BEFORE =
            " AND m.sentAt <= :sentAt AND (m.sentAt < :sentAt OR m.id < :id)" + " ORDER BY m.sentAt DESC, m.id DESC";
    private static final String NEWEST_OF_EACH = ", m.sentAt DESC, m.id DESC";
    private static final int WITH_NEXT = MessagePage.SIZE + 1;

    /** Folder by folder, and at most so many of each: a box full of unread messages costs no more than another. */
    private static final String UNREAD = "SELECT in_folder, messages FROM unread_by_folder(?1, ?2)";

    /** How a search is best done depends on its words: rare ones are looked up, frequent ones are met along the way. */
    private static final String BY_THESE_WORDS = "SET LOCAL plan_cache_mode = force_custom_plan";

    /** Unread messages are counted up to this number. */
    public static final int MOST_COUNTED = 100;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private PostOffice post;

    @Inject
    private MailRecord record;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private OwnFolders folders;

    @Inject
    private Dispatches dispatches;

    @Inject
    private LaterAnswers answers;

    /** {@link PostOffice#deliver}: what a step brings, once since that moment. */
    @Transactional
    public void deliver(UUID owner, Task task, List<String> scripted, Names names, Instant since) {
        post.deliver(owner, task, scripted, names, since);
    }

    /** {@link PostOffice#isWaitingFor}: whether something that a step brings has not come since that moment. */
    @Transactional(SUPPORTS)
    public boolean isWaitingFor(UUID owner, String module, List<String> scripted, Instant since) {
        return post.isWaitingFor(owner, module, scripted, since);
    }

    /** {@link PostOffice#deliverReply}: the automatic answer to what was sent, once for each message sent. */
    @Transactional
    public void deliverReply(UUID owner, Task task, String scripted, Names names, Instant since) {
        post.deliverReply(owner, task, scripted, names, since);
    }

    /** {@link LaterAnswers#bring}: what correspondents took their time to answer, when the mailbox is looked at. */
    @Transactional
    public void bringDue(UUID owner) {
        answers.bring(owner);
    }

    private static String line(String beginning) {
        return "SELECT NEW fr.aladdin.mailbox.MessageLine(m.id, m.kind, m.folder, m.fromName,"
                + " CASE WHEN m.to <> '' THEN m.to ELSE CONCAT(m.cc, m.bcc) END, m.subject, m.unread, m.pieces, m.sentAt, "
                + beginning + ") FROM Message m WHERE m.owner = :owner";
    }

    /** {@link MailRecord#factsSince}: what a module's goals look at. */
    @Transactional(SUPPORTS)
    public MailFacts factsSince(UUID owner, String module, Instant since) {
        return record.factsSince(owner, module, since);
    }

    /** A page of a folder, the newest first. */
    @Transactional(SUPPORTS)
    public MessagePage list(UUID owner, Folder folder, MessagePage.Cursor after) {
        return list(owner, folder, Sorting.DATE, after);
    }

    /** The latest messages of a folder, the newest first. */
    @Transactional(SUPPORTS)
    public List<MessageLine> listLatest(UUID owner, Folder folder, int most) {
        return database.createQuery(
                        LINE + " AND m.folder = :folder ORDER BY m.sentAt DESC, m.id DESC", MessageLine.class)
                .setParameter("owner", owner)
                .setParameter("folder", folder.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** A page of a folder; its cost does not grow with the mailbox, whatever it is sorted by. */
    @Transactional(SUPPORTS)
    public MessagePage list(UUID owner, Folder folder, Sorting sorting, MessagePage.Cursor after) {
        String lines = LINE + " AND m.folder = :folder";
        return sorting == Sorting.DATE
                ? MessagePage.of(
                        found(before(lines, after).setParameter("folder", folder.id()), owner, WITH_NEXT),
                        MessagePage.Cursor::of)
                : MessagePage.of(sorted(owner, folder, sorting, after), line -> cursor(line, sorting));
    }

    /** First what is left of the name or subject at which the last page ended, then the names or subjects after it. */
    private List<MessageLine> sorted(UUID owner, Folder folder, Sorting sorting, MessagePage.Cursor after) {
        boolean begins = after.equals(MessagePage.Cursor.START);
        String lines = LINE + " AND m.folder = :folder AND m." + sorting.field();
        List<MessageLine> found = new ArrayList<>();
        if (!begins) {
            found.addAll(found(
                    before(lines + " = :key", after)
                            .setParameter("folder", folder.id())
                            .setParameter("key", after.key()),
                    owner,
                    WITH_NEXT));
        }
        if (found.size() < WITH_NEXT) {
            String following = (begins ? " >= :key" : " > :key") + " ORDER BY m." + sorting.field() + NEWEST_OF_EACH;
            found.addAll(found(
                    database.createQuery(lines + following, MessageLine.class)
                            .setParameter("folder", folder.id())
                            .setParameter("key", after.key()),
                    owner,
                    WITH_NEXT - found.size()));
        }
        return found;
    }

    private MessagePage.Cursor cursor(MessageLine line, Sorting sorting) {
        String key = database.createQuery(
                        "SELECT m." + sorting.field() + " FROM Message m WHERE m.id = :id", String.class)
                .setParameter("id", line.id())
                .getSingleResult();
        return new MessagePage.Cursor(line.sentAt(), line.id(), key);
    }

    /**
     * A page of what a search finds in all folders, and the note that this person searched. When nothing has a word, the
     * nearest word of their messages stands for it, and the page says so.
     */
    @Transactional
    public MessagePage search(UUID owner, SearchWords searched, MessagePage.Cursor after, @Nullable Task task) {
        if (searched.isEmpty()) {
            return MessagePage.EMPTY;
        }
        if (after.equals(MessagePage.Cursor.START)) {
            database.persist(MailTrace.of(owner, MailEvent.Kind.SEARCHED, clock.instant(), task)
                    .saying(String.join(" ", searched.words())));
        }
        database.createNativeQuery(BY_THESE_WORDS).executeUpdate();
        MessagePage exact = search(owner, searched, after);
        return exact.lines().isEmpty()
                ? vocabulary
                        .guess(owner, searched)
                        .map(meant -> search(owner, meant, after).meaning(meant))
                        .orElse(exact)
                : exact;
    }

    private MessagePage search(UUID owner, SearchWords searched, MessagePage.Cursor after) {
        StringBuilder query = new StringBuilder(LINE);
        for (int i = 0; i < searched.words().size(); i++) {
            query.append(" AND m.searchWords LIKE :word").append(i);
        }
        TypedQuery<MessageLine> found = before(query.toString(), after);
        for (int i = 0; i < searched.words().size(); i++) {
            found.setParameter("word" + i, SearchWords.pattern(searched.words().get(i)));
        }
        return MessagePage.of(found(found, owner, WITH_NEXT), MessagePage.Cursor::of);
    }

    private TypedQuery<MessageLine> before(String lines, MessagePage.Cursor after) {
        return database.createQuery(lines + BEFORE, MessageLine.class)
                .setParameter("sentAt", after.sentAt())
                .setParameter("id", after.id());
    }

    private static List<MessageLine> found(TypedQuery<MessageLine> query, UUID owner, int most) {
        return query.setParameter("owner", owner).setMaxResults(most).getResultList();
    }

    /** The messages of one exchange, the oldest first, at most a page of them. */
    @Transactional(SUPPORTS)
    public List<MessageLine> listThread(UUID owner, UUID thread) {
        return database.createQuery(
                        LINE_WITH_WORDS + " AND m.thread = :thread AND m.folder <> :emptied ORDER BY m.sentAt, m.id",
                        MessageLine.class)
                .setParameter("owner", owner)
                .setParameter("emptied", Folder.EMPTIED.id())
                .setParameter("thread", thread)
                .setMaxResults(MessagePage.SIZE)
                .getResultList();
    }

    /** How many messages are unread, up to {@link #MOST_COUNTED}, folder by folder; a folder without any is absent. */
    @Transactional(SUPPORTS)
    public Map<Folder, Long> countUnread(UUID owner) {
        Map<Folder, Long> unread = new HashMap<>();
        for (Object row : database.createNativeQuery(UNREAD)
                .setParameter(1, owner)
                .setParameter(2, MOST_COUNTED)
                .getResultList()) {
            Object[] folder = (Object[]) row;
            unread.put(new Folder((String) folder[0]), ((Number) folder[1]).longValue());
        }
        return unread;
    }

    @Transactional(SUPPORTS)
    public Optional<Message> find(UUID owner, UUID id) {
        return database.createQuery(
                        "SELECT m FROM Message m LEFT JOIN FETCH m.attachments WHERE m.id = :id AND m.owner = :owner",
                        Message.class)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .getResultStream()
                .filter(message -> !message.isEmptied())
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

    /** The message in hand when one of its documents is opened; it is noted when it carries that document. */
    @Transactional
    public Optional<Message> openAttachment(UUID owner, UUID id, DocumentKey key, @Nullable Task task) {
        Optional<Message> message = find(owner, id);
        message.filter(m -> m.findAttachment(key).isPresent())
                .ifPresent(
                        m -> database.persist(MailTrace.of(m, MailEvent.Kind.ATTACHMENT_OPENED, clock.instant(), task)
                                .with(key)));
        return message;
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

    /** Into another folder; one of their own that is gone meanwhile takes nothing. */
    @Transactional
    public boolean move(UUID owner, UUID id, Folder folder, @Nullable Task task) {
        return folders.isThere(owner, folder)
                && act(owner, id, MailEvent.Kind.MOVED, task, message -> message.moveTo(folder));
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
        return database.createQuery("SELECT m FROM Message m WHERE m.id = :id AND m.owner = :owner", Message.class)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(message -> !message.isEmptied())
                .findFirst();
    }
}
