package fr.aladdin.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Mailboxes put back to their beginning. Everything in the box goes: messages, drafts, own folders, contacts, signature,
 * documents kept, and what was delivered counts as not come. The record of what was done in it stays, and so do answers and what was learnt: they are true.
 */
@ApplicationScoped
@Transactional
public class Resets {
    private static final List<String> EMPTIED = List.of(
            "mail_message",
            "mail_word",
            "mail_words_read",
            "mail_folder",
            "mail_contact",
            "mail_signature",
            "mail_delivery",
            "practice_document");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Empties the mailbox. What a module had sent comes again when its step is opened. */
    public void reset(UUID owner) {
        database.createNativeQuery("SELECT 1 FROM account WHERE id = ? FOR NO KEY UPDATE")
                .setParameter(1, owner)
                .getResultList();
        for (String table : EMPTIED) {
            database.createNativeQuery("DELETE FROM " + table + " WHERE owner = ?")
                    .setParameter(1, owner)
                    .executeUpdate();
        }
        database.createNativeQuery("INSERT INTO mail_reset (owner, at) VALUES (?, ?)"
                        + " ON CONFLICT (owner) DO UPDATE SET at = excluded.at")
                .setParameter(1, owner)
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
