package fr.aladdin.mailbox;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import fr.aladdin.catalogue.mail.MailEvent;
import fr.aladdin.catalogue.mail.MailFacts;
import fr.aladdin.catalogue.mail.WrittenMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was done in a mailbox, as a module's goals look at it. */
@ApplicationScoped
public class MailRecord {
    private static final String SAVED = """
            SELECT e.scripted, e.document FROM mail_event e
            WHERE e.owner = ?1 AND e.module = ?2 AND e.kind = 'SAVED' AND NOT EXISTS (
                SELECT 1 FROM mail_delivery d WHERE d.owner = e.owner AND d.module = e.module AND d.step = ''
                    AND d.scripted = e.scripted AND d.occasion = '' AND d.at > e.at)
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PostOffice post;

    @Inject
    private WritingDesk desk;

    /**
     * The facts of one module. What was done from the free mailbox counts too, what was done in another module's step
     * does not. The message looked at is the one last touched: a draft, or one that was sent.
     */
    @Transactional(SUPPORTS)
    public MailFacts factsSince(UUID owner, String module, Instant since) {
        Optional<WrittenMessage> writing = latestWritten(owner, module, since).map(m -> written(m, module));
        return new MailFacts(
                listEvents(owner, module, since), writing, listFolders(owner, module), listSaved(owner, module));
    }

    private List<MailEvent> listEvents(UUID owner, String module, Instant since) {
        return database.createQuery(
                        "SELECT t FROM MailTrace t WHERE t.owner = :owner AND t.at >= :since"
                                + " AND (t.task IS NULL OR t.task LIKE :steps OR t.module = :module) ORDER BY t.id",
                        MailTrace.class)
                .setParameter("owner", owner)
                .setParameter("since", since)
                .setParameter("steps", module + "/%")
                .setParameter("module", module)
                .getResultStream()
                .map(trace -> trace.asSeenBy(module))
                .toList();
    }

    private Map<String, String> listFolders(UUID owner, String module) {
        Map<String, String> folders = new HashMap<>();
        database.createQuery(
                        "SELECT m.scripted, m.folder FROM Message m WHERE m.owner = :owner AND m.module = :module"
                                + " ORDER BY m.sentAt",
                        Object[].class)
                .setParameter("owner", owner)
                .setParameter("module", module)
                .getResultList()
                .forEach(row -> folders.put((String) row[0], seenAs((String) row[1])));
        return folders;
    }

    /** What was emptied out of the bin was thrown away. */
    private static String seenAs(String folder) {
        return folder.equals(Folder.EMPTIED.id()) ? Folder.BIN.id() : folder;
    }

    /** What was kept from a message since it last came: in a new passage it is to be kept anew. */
    private Set<String> listSaved(UUID owner, String module) {
        Set<String> saved = new HashSet<>();
        for (Object found : database.createNativeQuery(SAVED)
                .setParameter(1, owner)
                .setParameter(2, module)
                .getResultList()) {
            Object[] row = (Object[]) found;
            saved.add(row[0] + "/" + row[1]);
        }
        return saved;
    }

    private Optional<Message> latestWritten(UUID owner, String module, Instant since) {
        return database.createQuery(
                        "SELECT m FROM Message m WHERE m.owner = :owner AND m.sentAt >= :since"
                                + " AND (m.kind = :sent OR m.kind = :draft AND m.folder = :drafts)"
                                + " AND (m.task IS NULL OR m.task LIKE :steps) ORDER BY m.sentAt DESC, m.id DESC",
                        Message.class)
                .setParameter("owner", owner)
                .setParameter("since", since)
                .setParameter("sent", MessageKind.SENT)
                .setParameter("draft", MessageKind.DRAFT)
                .setParameter("drafts", Folder.DRAFTS.id())
                .setParameter("steps", module + "/%")
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A message as that module sees it. */
    WrittenMessage written(Message message, String module) {
        Draft draft = message.asDraft();
        return new WrittenMessage(
                message.kind() == MessageKind.SENT,
                message.fromAddress(),
                addresses(draft.to()),
                addresses(draft.cc()),
                addresses(draft.bcc()),
                scripted(message.owner(), message.replyTo(), module),
                scripted(message.owner(), message.forwardOf(), module),
                draft.subject(),
                draft.body(),
                draft.attachments().stream().map(a -> a.key().within(module)).toList(),
                draft.recipients().stream().anyMatch(a -> !post.knows(a, message)),
                message.kind() == MessageKind.DRAFT
                        && !desk.listSlips(message.owner(), draft).isEmpty(),
                draft.attachments().stream()
                        .mapToLong(a -> a.size().bytes())
                        .max()
                        .orElse(0));
    }

    private Optional<String> scripted(UUID owner, Optional<UUID> original, String module) {
        return original.map(id -> database.find(Message.class, id))
                .filter(m -> m.owner().equals(owner))
                .filter(m -> m.module().filter(module::equals).isPresent())
                .flatMap(Message::scripted);
    }

    private static List<String> addresses(String line) {
        return Recipients.read(line).addresses().stream().map(Address::value).toList();
    }
}
