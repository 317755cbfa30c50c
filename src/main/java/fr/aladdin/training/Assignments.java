package fr.aladdin.training;

import fr.aladdin.account.Account;
import fr.aladdin.account.AuditTrail;
import fr.aladdin.catalogue.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The modules given to groups and people. */
@ApplicationScoped
@Transactional
public class Assignments {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Groups groups;

    @Inject
    private AuditTrail audit;

    @Inject
    private Provider<Catalogue> catalogue;

    /**
     * Gives a module to the whole group. Given before, it only takes the new date.
     *
     * @param dueOn the last day to finish it, or null
     */
    public void giveToGroup(String module, UUID group, @Nullable LocalDate dueOn, UUID by, Scope scope) {
        catalogue.get().getModule(module);
        groups.get(group, scope);
        current("a.team = :target", group, module).forEach(former -> former.withdraw(clock.instant()));
        database.persist(Assignment.toGroup(group, module, dueOn, by, clock.instant()));
        audit.note(by, "assignment.give", group, module);
    }

    /** Gives a module to some people of the group; anybody else is passed over. */
    public void giveToPeople(
            String module, UUID group, Collection<UUID> people, @Nullable LocalDate dueOn, UUID by, Scope scope) {
        catalogue.get().getModule(module);
        Set<UUID> members =
                groups.listPeople(group, scope).stream().map(Account::id).collect(Collectors.toSet());
        for (UUID person : people) {
            if (members.contains(person)) {
                giveToPerson(module, person, dueOn, by);
            }
        }
    }

    /** Gives a module to people who sit in a workshop; the caller has made sure that it is within their scope. */
    public void giveInWorkshop(String module, Collection<UUID> people, UUID by) {
        catalogue.get().getModule(module);
        people.forEach(person -> giveToPerson(module, person, null, by));
    }

    private void giveToPerson(String module, UUID person, @Nullable LocalDate dueOn, UUID by) {
        current("a.person = :target", person, module).forEach(former -> former.withdraw(clock.instant()));
        database.persist(Assignment.toPerson(person, module, dueOn, by, clock.instant()));
        audit.note(by, "assignment.give", person, module);
    }

    /** What is given to the group itself, the most urgent first. */
    public List<Assignment> listOfGroup(UUID group, Scope scope) {
        groups.get(group, scope);
        return database.createQuery(
                        "SELECT a FROM Assignment a WHERE a.team = :group AND a.withdrawnAt IS NULL"
                                + " ORDER BY a.dueOn, a.givenAt",
                        Assignment.class)
                .setParameter("group", group)
                .getResultList();
    }

    /** What is given to a person, directly or through their groups, the most urgent first. */
    public List<Assignment> listOfPerson(UUID person) {
        return database.createQuery(
                        "SELECT a FROM Assignment a WHERE a.withdrawnAt IS NULL AND (a.person = :person OR a.team IN"
                                + " (SELECT m.team FROM Membership m WHERE m.person = :person AND m.leftAt IS NULL))"
                                + " ORDER BY a.dueOn, a.givenAt",
                        Assignment.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Takes back what was given to a group of the scope. */
    public void withdraw(UUID assignment, UUID group, UUID by, Scope scope) {
        groups.get(group, scope);
        Assignment given = database.find(Assignment.class, assignment);
        if (given == null || !given.group().filter(group::equals).isPresent()) {
            throw new NoSuchElementException("no assignment " + assignment);
        }
        given.withdraw(clock.instant());
        audit.note(by, "assignment.withdraw", group, given.module());
    }

    private List<Assignment> current(String target, UUID id, String module) {
        return database.createQuery(
                        "SELECT a FROM Assignment a WHERE " + target
                                + " AND a.module = :module AND a.withdrawnAt IS NULL",
                        Assignment.class)
                .setParameter("target", id)
                .setParameter("module", module)
                .getResultList();
    }
}
