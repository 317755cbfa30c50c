package fr.aladdin.training;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.account.Role;
import fr.aladdin.account.RoleGrants;
import fr.aladdin.mailbox.Neighbour;
import fr.aladdin.mailbox.Neighbours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people of a workshop as correspondents of each other: who is in a group today, and whoever a trainer's role makes
 * its trainer today. Two people who share several groups write to each other within the one that they joined last.
 */
@ApplicationScoped
@Transactional
public class GroupNeighbours implements Neighbours {

    private static final String PERSON = "SELECT NEW fr.aladdin.mailbox.Neighbour(a.id, a.displayName, ";

    private static final String FELLOWS = PERSON + "FALSE, n.team) FROM Membership m, Membership n, Account a"
            + " WHERE m.person = :me AND m.leftAt IS NULL AND n.team = m.team AND n.leftAt IS NULL AND a.id = n.person"
            + " AND a.id <> :me AND a.closedAt IS NULL";

    /** The grants on the group itself come first, then who made the group. */
    private static final String ACCOMPANYING = " r.role = 'trainer' AND r.startsAt <= :now"
            + " AND (r.endsAt IS NULL OR r.endsAt > :now) AND a.id = r.account AND a.closedAt IS NULL"
            + " AND (r.team = g.id OR r.place = g.place OR (r.team IS NULL AND r.place IS NULL))";

    private static final String FIRST =
            " CASE WHEN r.team IS NOT NULL THEN 0 WHEN g.createdBy = a.id THEN 1 ELSE 2 END," + " a.displayName, a.id";

    private static final String MY_TRAINERS = PERSON + "TRUE, g.id) FROM Membership m, TrainingGroup g, RoleGrant r,"
            + " Account a WHERE m.person = :me AND m.leftAt IS NULL AND g.id = m.team AND" + ACCOMPANYING;

    private static final String TRAINERS =
            PERSON + "TRUE, g.id) FROM TrainingGroup g, RoleGrant r, Account a WHERE g.id = :group AND" + ACCOMPANYING;

    private static final String MY_PEOPLE = PERSON + "FALSE, g.id) FROM Membership m, TrainingGroup g, Account a"
            + " WHERE m.leftAt IS NULL AND g.id = m.team AND a.id = m.person AND a.closedAt IS NULL AND "
            + Scope.ON_GROUP;

    private static final String LATEST_FIRST = " ORDER BY m.joinedAt DESC, ";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Accounts accounts;

    @Inject
    private RoleGrants grants;

    @Inject
    private Clock clock;

    @Transactional(SUPPORTS)
    @Override
    public List<Neighbour> listFor(UUID account) {
        return list(account, null);
    }

    @Transactional(SUPPORTS)
    @Override
    public Optional<Neighbour> find(UUID account, UUID other) {
        return list(account, other).stream().findFirst();
    }

    @Transactional(SUPPORTS)
    @Override
    public List<Neighbour> listTrainers(UUID circle) {
        return once(database.createQuery(TRAINERS + " ORDER BY" + FIRST, Neighbour.class)
                .setParameter("group", circle)
                .setParameter("now", clock.instant())
                .getResultList());
    }

    /** @param other the only one who is asked for, or null for everybody */
    private List<Neighbour> list(UUID account, @Nullable UUID other) {
        boolean member = accounts.find(account).filter(Account::isParticipant).isPresent();
        if (!member) {
            Scope scope = Scope.of(grants.listOf(account), Role.TRAINER, clock.instant());
            return byName(once(
                    scope.bind(query(MY_PEOPLE, other, LATEST_FIRST + "a.id")).getResultList()));
        }
        List<Neighbour> found = new ArrayList<>(once(ask(MY_TRAINERS, other, LATEST_FIRST + FIRST, account)));
        found.addAll(byName(once(ask(FELLOWS, other, LATEST_FIRST + "a.id", account))));
        return List.copyOf(found);
    }

    private List<Neighbour> ask(String people, @Nullable UUID other, String order, UUID me) {
        TypedQuery<Neighbour> query = query(people, other, order).setParameter("me", me);
        return (people.equals(MY_TRAINERS) ? query.setParameter("now", clock.instant()) : query).getResultList();
    }

    private TypedQuery<Neighbour> query(String people, @Nullable UUID other, String order) {
        String only = other == null ? "" : " AND a.id = :other";
        TypedQuery<Neighbour> query = database.createQuery(people + only + order, Neighbour.class);
        return other == null ? query : query.setParameter("other", other);
    }

    /** Each with the circle that comes first. */
    private static List<Neighbour> once(List<Neighbour> found) {
        Map<UUID, Neighbour> each = new LinkedHashMap<>();
        found.forEach(one -> each.putIfAbsent(one.account(), one));
        return List.copyOf(each.values());
    }

    private static List<Neighbour> byName(List<Neighbour> people) {
        Collator words = Collator.getInstance(ULocale.FRENCH);
        return people.stream()
                .sorted((one, other) -> words.compare(one.name(), other.name()))
                .toList();
    }
}
