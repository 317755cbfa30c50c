package fr.aladdin.training;

import fr.aladdin.account.Account;
import fr.aladdin.account.AuditTrail;
import fr.aladdin.revision.GestureReach;
import fr.aladdin.revision.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What everybody of a group can do, gesture by gesture. Looking at it is written down. */
@ApplicationScoped
@Transactional
public class SkillGrids {

    @Inject
    private Groups groups;

    @Inject
    private Revisions revisions;

    @Inject
    private AuditTrail audit;

    /**
     * The people of the group, by name.
     *
     * @param file the kind of file in which it is taken away; empty for a page
     */
    public List<PersonSkills> list(UUID group, UUID reader, Scope scope, String file) {
        List<Account> people = groups.listPeople(group, scope);
        audit.note(reader, "skills.read", group, file);
        Map<UUID, Map<String, GestureReach>> reaches =
                revisions.reaches(people.stream().map(Account::id).toList());
        return people.stream()
                .map(person -> new PersonSkills(person, reaches.getOrDefault(person.id(), Map.of())))
                .toList();
    }
}
