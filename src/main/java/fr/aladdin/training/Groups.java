package fr.aladdin.training;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.account.AuditTrail;
import fr.aladdin.account.DisplaySettings;
import fr.aladdin.account.Erasure;
import fr.aladdin.account.RecoverySlips;
import fr.aladdin.account.SlipCode;
import fr.aladdin.mailbox.Resets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** The groups and who is in them. Whoever reads or changes one gives their scope, which every query carries. */
@ApplicationScoped
@Transactional
public class Groups {

    private static final String CURRENT_PEOPLE = "SELECT a FROM Account a, Membership m WHERE m.team = :group"
            + " AND m.person = a.id AND m.leftAt IS NULL AND a.closedAt IS NULL";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Accounts accounts;

    @Inject
    private Resets mailboxes;

    @Inject
    private RecoverySlips slips;

    @Inject
    private AuditTrail audit;

    @Inject
    private Erasure erasure;

    /** The groups within the scope, by name, with their place and how many people are in them today. */
    public List<GroupLine> list(Scope scope) {
        return scope.bind(database.createQuery(
                        "SELECT NEW fr.aladdin.training.GroupLine(g.id, g.name, p.name, COUNT(m.id))"
                                + " FROM TrainingGroup g JOIN Place p ON p.id = g.place"
                                + " LEFT JOIN Membership m ON m.team = g.id AND m.leftAt IS NULL"
                                + " WHERE " + Scope.ON_GROUP
                                + " GROUP BY g.id, g.name, p.name ORDER BY g.name, g.id",
                        GroupLine.class))
                .getResultList();
    }

    public Optional<Group> find(UUID id, Scope scope) {
        return Optional.ofNullable(database.find(Group.class, id)).filter(scope::covers);
    }

    /** Makes a group at a place that the scope covers. */
    public Group create(String name, UUID place, UUID by, Scope scope) {
        if (!scope.coversPlace(place)) {
            throw new NoSuchElementException("no such place in this scope");
        }
        Group group = new Group(name, place, by, clock.instant());
        database.persist(group);
        audit.note(by, "group.create", group.id(), "");
        return group;
    }

    public void rename(UUID group, String name, UUID by, Scope scope) {
        get(group, scope).rename(name);
        audit.note(by, "group.rename", group, "");
    }

    /** The people who are in the group today, by name. */
    public List<Account> listPeople(UUID group, Scope scope) {
        get(group, scope);
        return database.createQuery(CURRENT_PEOPLE + " ORDER BY a.displayName, a.id", Account.class)
                .setParameter("group", group)
                .getResultList();
    }

    /** One of the people who are in the group today; somebody else is answered like nobody. */
    public Optional<Account> findMember(UUID group, UUID person, Scope scope) {
        return listPeople(group, scope).stream()
                .filter(one -> one.id().equals(person))
                .findFirst();
    }

    /** A participant of one of the groups within the scope; another's is answered like nobody. */
    public Optional<Account> findPerson(UUID person, Scope scope) {
        return scope.bind(database.createQuery(
                        "SELECT DISTINCT a FROM Account a, Membership m, TrainingGroup g WHERE a.id = :person"
                                + " AND m.person = a.id AND m.leftAt IS NULL AND g.id = m.team AND a.closedAt IS NULL"
                                + " AND " + Scope.ON_GROUP,
                        Account.class))
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** The same, and the trainer's look at their record is written down. */
    public Optional<Account> readPerson(UUID person, UUID reader, Scope scope) {
        Optional<Account> found = findPerson(person, scope);
        found.ifPresent(one -> audit.note(reader, "participant.read", person, ""));
        return found;
    }

    /** Someone new joins: a first name or an alias is enough. */
    public Account welcome(UUID group, String name, DisplaySettings display, UUID by, Scope scope) {
        get(group, scope);
        Account person = accounts.addParticipant(name);
        person.choose(display);
        database.persist(new Membership(group, person.id(), clock.instant()));
        audit.note(by, "participant.add", person.id(), "group " + group);
        return person;
    }

    public void renamePerson(UUID person, String name, UUID by, Scope scope) {
        findPerson(person, scope)
                .orElseThrow(() -> new NoSuchElementException("no participant " + person))
                .rename(name);
        audit.note(by, "participant.rename", person, "");
    }

    /** Puts the person's practice mailbox back to its beginning; what they learnt and answered stays. */
    public void resetMailbox(UUID person, UUID by, Scope scope) {
        Account owner =
                findPerson(person, scope).orElseThrow(() -> new NoSuchElementException("no participant " + person));
        mailboxes.reset(owner.id());
        audit.note(by, "mailbox.reset", person, "");
    }

    /** Erases a person who asked for it, with everything that is held of them. */
    public void erase(UUID person, UUID by, Scope scope) {
        Account gone =
                findPerson(person, scope).orElseThrow(() -> new NoSuchElementException("no participant " + person));
        erasure.erase(gone.id(), by);
    }

    /** Begins to give the person their account back; they alone choose the new passphrase, with the code on a slip. */
    public SlipCode startRecovery(UUID person, UUID by, Scope scope) {
        Account owner =
                findPerson(person, scope).orElseThrow(() -> new NoSuchElementException("no participant " + person));
        return slips.start(owner.id(), by);
    }

    Group get(UUID id, Scope scope) {
        return find(id, scope).orElseThrow(() -> new NoSuchElementException("no group " + id));
    }
}
