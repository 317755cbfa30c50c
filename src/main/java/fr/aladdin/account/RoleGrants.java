package fr.aladdin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Who may do what, where, since when and until when. */
@ApplicationScoped
@Transactional
public class RoleGrants {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    public List<RoleGrant> listOf(UUID account) {
        return database.createQuery(
                        "SELECT g FROM RoleGrant g WHERE g.account = :account ORDER BY g.startsAt", RoleGrant.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Everybody's roles that have not ended. */
    public List<RoleGrant> listCurrent() {
        return database.createQuery(
                        "SELECT g FROM RoleGrant g WHERE g.endsAt IS NULL OR g.endsAt > :now ORDER BY g.startsAt",
                        RoleGrant.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    public void give(RoleGrant grant) {
        database.persist(grant);
    }

    public void end(UUID grant) {
        RoleGrant found = database.find(RoleGrant.class, grant);
        if (found != null) {
            found.end(clock.instant());
        }
    }
}
