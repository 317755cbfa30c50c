package fr.aladdin.mailbox;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * The place that each mailbox takes, and how it is made smaller. What has not left takes none: a document that was too
 * big to be sent does not keep the right one from leaving, and nobody has to look for it among their messages.
 */
@ApplicationScoped
@Transactional
public class Rooms {
    private static final int LARGEST = 8;

    /** What a module sent is remembered without its words: its goals still know that it was thrown away. */
    private static final String REMEMBER = """
            UPDATE mail_message SET folder = 'emptied', subject = '', body = '', quoted = '', search_words = '',
                sort_name = '', sort_subject = '', bytes = 0, pieces = 0, unread = false, version = version + 1
            WHERE owner = ?1 AND folder = 'bin' AND module IS NOT NULL
            """;

    private static final String NO_DOCUMENTS = """
            DELETE FROM mail_attachment WHERE message IN (
                SELECT id FROM mail_message WHERE owner = ?1 AND folder = 'emptied')
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Vocabulary vocabulary;

    /** What the bin holds. */
    public record Bin(long messages, FileSize size) {}

    @Transactional(SUPPORTS)
    public Room get(UUID owner) {
        Long bytes = database.createQuery(
                        "SELECT SUM(m.bytes) FROM Message m WHERE m.owner = :owner AND m.kind <> :draft", Long.class)
                .setParameter("owner", owner)
                .setParameter("draft", MessageKind.DRAFT)
                .getSingleResult();
        return new Room(new FileSize(bytes == null ? 0 : bytes));
    }

    @Transactional(SUPPORTS)
    public Bin bin(UUID owner) {
        Object[] row = database.createQuery(
                        "SELECT COUNT(m), SUM(CASE WHEN m.kind = :draft THEN 0 ELSE m.bytes END) FROM Message m"
                                + " WHERE m.owner = :owner AND m.folder = :bin",
                        Object[].class)
                .setParameter("owner", owner)
                .setParameter("draft", MessageKind.DRAFT)
                .setParameter("bin", Folder.BIN.id())
                .getSingleResult();
        return new Bin((Long) row[0], new FileSize(row[1] == null ? 0 : ((Number) row[1]).longValue()));
    }

    /** The largest messages outside the bin, sent or received, the largest first. */
    @Transactional(SUPPORTS)
    public List<Message> listLargest(UUID owner) {
        return database.createQuery(
                        "SELECT m FROM Message m WHERE m.owner = :owner AND m.folder <> :bin AND m.pieces > 0"
                                + " AND m.kind <> :draft ORDER BY m.bytes DESC, m.id",
                        Message.class)
                .setParameter("owner", owner)
                .setParameter("draft", MessageKind.DRAFT)
                .setParameter("bin", Folder.BIN.id())
                .setMaxResults(LARGEST)
                .getResultList();
    }

    /** What is in the bin goes for good. */
    public void emptyBin(UUID owner) {
        database.createNativeQuery(REMEMBER).setParameter(1, owner).executeUpdate();
        database.createNativeQuery(NO_DOCUMENTS).setParameter(1, owner).executeUpdate();
        database.createNativeQuery("DELETE FROM mail_message WHERE owner = ?1 AND folder = 'bin'")
                .setParameter(1, owner)
                .executeUpdate();
        vocabulary.forget(owner);
    }
}
