package fr.aladdin.training;

import fr.aladdin.account.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * People who are known already come into a group, come back to it, change groups, leave. What they did, their card and
 * their mailbox are theirs and go with them.
 */
@ApplicationScoped
@Transactional
public class Memberships {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Groups groups;

    @Inject
    private AuditTrail audit;

    /**
     * Who can be brought into the group: whoever is in another group within the scope, and whoever was in one and is in
     * none now. Somebody who went on to a group outside the scope is that group's. Reading it is written down.
     */
    public List<KnownPerson> listKnown(UUID group, UUID reader, Scope scope) {
        groups.get(group, scope);
        audit.note(reader, "group.known", group, "");
        return known(group, scope);
    }

    /** Brings people into the group, as far as they are known within the scope; who is in it already is passed over. */
    public void bring(UUID group, Collection<UUID> people, UUID by, Scope scope) {
        database.lock(groups.get(group, scope), LockModeType.PESSIMISTIC_WRITE);
        known(group, scope).stream()
                .map(KnownPerson::id)
                .filter(people::contains)
                .forEach(person -> join(group, person, by));
    }

    /** The person leaves one group for another. */
    public void move(UUID person, UUID from, UUID to, UUID by, Scope scope) {
        bring(to, Set.of(person), by, scope);
        leave(from, person, by, scope);
    }

    /** The person is no longer in the group; what they did stays. */
    public void leave(UUID group, UUID person, UUID by, Scope scope) {
        groups.get(group, scope);
        database.createQuery(
                        "SELECT m FROM Membership m WHERE m.team = :group AND m.person = :person AND m.leftAt IS NULL",
                        Membership.class)
                .setParameter("group", group)
                .setParameter("person", person)
                .getResultStream()
                .forEach(stay -> {
                    stay.leave(clock.instant());
                    audit.note(by, "participant.leave", person, "group " + group);
                });
    }

    private void join(UUID group, UUID person, UUID by) {
        database.persist(new Membership(group, person, clock.instant()));
        audit.note(by, "participant.join", person, "group " + group);
    }

    private List<KnownPerson> known(UUID group, Scope scope) {
        Map<UUID, KnownPerson> found = new LinkedHashMap<>();
        stays(scope).forEach(stay -> found.merge(stay.id(), stay, KnownPerson::orLater));
        Set<UUID> here = inGroup(group);
        Set<UUID> somewhere = inAnyGroup(found.keySet());
        return found.values().stream()
                .filter(person -> !here.contains(person.id()))
                .filter(person -> person.leftAt() == null || !somewhere.contains(person.id()))
                .toList();
    }

    /** Every stay in a group within the scope, past ones too, by name. */
    private List<KnownPerson> stays(Scope scope) {
        return scope.bind(database.createQuery(
                        "SELECT NEW fr.aladdin.training.KnownPerson(a.id, a.displayName, g.name, m.leftAt)"
                                + " FROM Membership m, Account a, TrainingGroup g WHERE a.id = m.person AND g.id = m.team"
                                + " AND a.closedAt IS NULL AND " + Scope.ON_GROUP + " ORDER BY a.displayName, a.id",
                        KnownPerson.class))
                .getResultList();
    }

    private Set<UUID> inGroup(UUID group) {
        return new HashSet<>(database.createQuery(
                        "SELECT m.person FROM Membership m WHERE m.team = :group AND m.leftAt IS NULL", UUID.class)
                .setParameter("group", group)
                .getResultList());
    }

    private Set<UUID> inAnyGroup(Set<UUID> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(database.createQuery(
                                "SELECT m.person FROM Membership m WHERE m.person IN :people AND m.leftAt IS NULL",
                                UUID.class)
                        .setParameter("people", people)
                        .getResultList());
    }
}
