package fr.aladdin.workshop;

import fr.aladdin.account.Account;
import fr.aladdin.training.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who can lead a workshop. */
@ApplicationScoped
@Transactional
public class WorkshopTrainers {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Everybody who accompanies people today, by name. */
    public List<Account> listAll() {
        return list(new UUID(0, 0), new Scope(true, Set.of(), Set.of()));
    }

    /** Trainers of today whose role touches the scope of whoever plans, and they themselves; by name. */
    public List<Account> list(UUID planner, Scope scope) {
        return scope.bind(database.createQuery(
                        "SELECT DISTINCT a FROM Account a, RoleGrant r WHERE r.account = a.id AND a.closedAt IS NULL"
                                + " AND r.role IN ('trainer', 'lead_trainer') AND r.startsAt <= :now"
                                + " AND (r.endsAt IS NULL OR r.endsAt > :now)"
                                + " AND (a.id = :planner OR :everything = TRUE OR r.place IN :places"
                                + " OR r.team IN :groups OR (r.place IS NULL AND r.team IS NULL))"
                                + " ORDER BY a.displayName, a.id",
                        Account.class))
                .setParameter("planner", planner)
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
