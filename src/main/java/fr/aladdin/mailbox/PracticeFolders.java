package fr.aladdin.mailbox;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import fr.aladdin.catalogue.mail.MailEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * « Vos documents d’entraînement »: what each participant may attach. The module in hand gives some, others were kept
 * from messages. Nobody uploads anything.
 */
@ApplicationScoped
public class PracticeFolders {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private PostOffice post;

    @Inject
    private Clock clock;

    /** What the person can attach: in a task the documents of its module, else of every module met, and those kept. */
    @Transactional(SUPPORTS)
    public List<Attachment> list(UUID owner, @Nullable Task task) {
        List<String> modules = task == null ? listModulesMet(owner) : List.of(task.module());
        List<Attachment> all = new ArrayList<>();
        modules.forEach(module -> all.addAll(post.listOwnDocuments(module)));
        all.addAll(listKept(owner));
        return all.stream().distinct().toList();
    }

    /** Keeps a document of a message; kept twice, it is there once. */
    @Transactional
    public Optional<Attachment> keep(UUID owner, UUID messageId, DocumentKey key, @Nullable Task task) {
        Optional<Message> message = mailboxes.find(owner, messageId);
        Optional<Attachment> attachment = message.flatMap(m -> m.findAttachment(key));
        attachment.ifPresent(document -> {
            insert(owner, document);
            database.persist(MailTrace.of(message.get(), MailEvent.Kind.SAVED, clock.instant(), task)
                    .with(key));
        });
        return attachment;
    }

    private void insert(UUID owner, Attachment document) {
        database.createNativeQuery(
                        "INSERT INTO practice_document (owner, module, document, name, kind, bytes, added_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .setParameter(1, owner)
                .setParameter(2, document.key().module())
                .setParameter(3, document.key().document())
                .setParameter(4, document.name())
                .setParameter(5, document.kind())
                .setParameter(6, document.size().bytes())
                .setParameter(7, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    private List<Attachment> listKept(UUID owner) {
        List<Attachment> kept = new ArrayList<>();
        for (Object found : database.createNativeQuery(
                        "SELECT module, document, name, kind, bytes FROM practice_document WHERE owner = ?"
                                + " ORDER BY added_at")
                .setParameter(1, owner)
                .getResultList()) {
            Object[] row = (Object[]) found;
            DocumentKey key = new DocumentKey((String) row[0], (String) row[1]);
            kept.add(new Attachment(key, (String) row[2], (String) row[3], ((Number) row[4]).longValue()));
        }
        return kept;
    }

    private List<String> listModulesMet(UUID owner) {
        List<String> modules = new ArrayList<>();
        for (Object module : database.createNativeQuery(
                        "SELECT module FROM mail_delivery WHERE owner = ? GROUP BY module ORDER BY max(at) DESC")
                .setParameter(1, owner)
                .getResultList()) {
            modules.add((String) module);
        }
        return modules;
    }
}
