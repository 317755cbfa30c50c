package fr.aladdin.account;

import fr.aladdin.personal.HeldData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Erases a participant: everything that is held of them, at once, in one transaction. What stays is that it was done,
 * and who of the staff had looked at whom, under an id that no longer belongs to anybody.
 */
@ApplicationScoped
@Transactional
public class Erasure {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private HeldData data;

    @Inject
    private AuditTrail audit;

    /**
     * Erases the person; somebody who is gone already stays gone.
     *
     * @param by the member of staff whom they asked; absent when they do it themselves
     * @throws IllegalArgumentException of a member of staff
     */
    public void erase(UUID person, @Nullable UUID by) {
        List<?> kind = database.createNativeQuery("SELECT kind FROM account WHERE id = ? FOR UPDATE")
                .setParameter(1, person)
                .getResultList();
        if (kind.isEmpty()) {
            return;
        }
        if (!kind.contains("participant")) {
            throw new IllegalArgumentException("staff leave by their roles");
        }
        data.erase(person);
        audit.note(by, "account.erase", person, "");
    }
}
