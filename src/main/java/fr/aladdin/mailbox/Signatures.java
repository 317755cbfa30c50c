package fr.aladdin.mailbox;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Everybody's signature, for those who have one. */
@ApplicationScoped
@Transactional
public class Signatures {
    @PersistenceContext
    private EntityManager database;

    /** The person's signature, or {@link Signature#NONE}. */
    @Transactional(SUPPORTS)
    public Signature get(UUID owner) {
        List<?> kept = database.createNativeQuery("SELECT text FROM mail_signature WHERE owner = ?")
                .setParameter(1, owner)
                .getResultList();
        return kept.isEmpty() ? Signature.NONE : new Signature((String) kept.get(0));
    }

    /** Keeps a signature; an empty one removes it. Answers whether it is short enough. */
    public boolean keep(UUID owner, Signature signature) {
        if (signature.isEmpty()) {
            database.createNativeQuery("DELETE FROM mail_signature WHERE owner = ?")
                    .setParameter(1, owner)
                    .executeUpdate();
        } else if (!signature.isTooLong()) {
            database.createNativeQuery("INSERT INTO mail_signature (owner, text) VALUES (?, ?)"
                            + " ON CONFLICT (owner) DO UPDATE SET text = excluded.text")
                    .setParameter(1, owner)
                    .setParameter(2, signature.text())
                    .executeUpdate();
        }
        return !signature.isTooLong();
    }
}
