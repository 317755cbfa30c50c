package fr.aladdin.training;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import fr.aladdin.learning.TrainerNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Whose name a participant reads as their trainer: whoever holds their group, or else whoever made it. */
@ApplicationScoped
@Transactional
public class Accompanying implements TrainerNames {

    private static final String HOLDER = "SELECT a.displayName FROM Account a, RoleGrant r, Membership m"
            + " WHERE m.person = :person AND m.leftAt IS NULL AND r.team = m.team AND r.role = 'trainer'"
            + " AND r.startsAt <= :now AND (r.endsAt IS NULL OR r.endsAt > :now) AND a.id = r.account"
            + " AND a.closedAt IS NULL ORDER BY m.joinedAt DESC, r.startsAt DESC";

    private static final String MAKER = "SELECT a.displayName FROM Account a, TrainingGroup g, Membership m"
            + " WHERE m.person = :person AND m.leftAt IS NULL AND g.id = m.team AND a.id = g.createdBy"
            + " AND a.closedAt IS NULL ORDER BY m.joinedAt DESC";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Transactional(SUPPORTS)
    @Override
    public Optional<String> findFor(UUID account) {
        Optional<String> holder = database.createQuery(HOLDER, String.class)
                .setParameter("person", account)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        return holder.or(() -> maker(account)).map(Accompanying::firstName);
    }

    private Optional<String> maker(UUID account) {
        return database.createQuery(MAKER, String.class)
                .setParameter("person", account)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static String firstName(String name) {
        return name.split("\\s+", 2)[0];
    }
}
