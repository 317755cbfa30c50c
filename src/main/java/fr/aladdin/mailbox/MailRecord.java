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
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was done in a mailbox, as a module's goals look at it. */
@ApplicationScoped
public class MailRecord {
    /**
     * In which folder each message of the module lies, the latest last, and what was kept from a message since it last
     * came: in a new passage it is to be kept anew. A line without a place names the message last touched by its writer
     * since the moment asked for, a draft or one that was sent, by itself or in a step of the module.
     */
    private static final String WHEREABOUTS = """
            SELECT m.scripted, m.folder AS place, FALSE AS saved, m.sent_at AS at FROM mail_message m
            WHERE m.owner = ?1 AND m.module = ?2
            UNION ALL
            SELECT e.scripted, e.document, TRUE, e.at FROM mail_event e
            WHERE e.owner = ?1 AND e.module = ?2 AND e.kind = 'SAVED' AND NOT EXISTS (
                SELECT 1 FROM mail_delivery d WHERE d.owner = e.owner AND d.module = e.module AND d.step = ''
                    AND d.scripted = e.scripted AND d.occasion = '' AND d.at > e.at)
            UNION ALL
            (SELECT CAST(w.id AS text), NULL, FALSE, w.sent_at FROM mail_message w
            WHERE w.owner = ?1 AND w.sent_at >= ?3 AND (w.task IS NULL OR w.task LIKE ?4)
                AND (w.kind = 'SENT' OR w.kind = 'DRAFT' AND w.folder = 'drafts')
            ORDER BY w.sent_at DESC, w.id DESC LIMIT 1)
            ORDER BY at
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
        Map<String, String> folders = new HashMap<>();
        Set<String> saved = new HashSet<>();
        Optional<WrittenMessage> writing = Optional.empty();
        for (Object found : database.createNativeQuery(WHEREABOUTS)
                .setParameter(1, owner)
                .setParameter(2, module)
                .setParameter(3, Timestamp.from(since))
                .setParameter(4, module + "/%")
                .getResultList()) {
            Object[] row = (Object[]) found;
            if (row[1] == null) {
                UUID last = UUID.fromString((String) row[0]);
                writing = Optional.ofNullable(database.find(Message.class, last))
                        .map(message -> written(message, module));
            } else if ((Boolean) row[2]) {
                saved.add(row[0] + "/" + row[1]);
            } else {
                folders.put((String) row[0], seenAs((String) row[1]));
            }
        }
        return new MailFacts(listEvents(owner, module, since), writing, folders, saved);
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

    /** What was emptied out of the bin was thrown away. */
    private static String seenAs(String folder) {
        return folder.equals(Folder.EMPTIED.id()) ? Folder.BIN.id() : folder;
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
        return original.flatMap(id -> database.createQuery(
                        "SELECT m.scripted FROM Message m WHERE m.id = :id AND m.owner = :owner AND m.module = :module",
                        String.class)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .setParameter("module", module)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst());
    }

    private static List<String> addresses(String line) {
        return Recipients.read(line).addresses().stream().map(Address::value).toList();
    }
}
