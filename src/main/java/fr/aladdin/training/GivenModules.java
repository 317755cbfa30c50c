package fr.aladdin.training;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.learning.Assigned;
import fr.aladdin.learning.AssignedModules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a participant was given to do, for their path page. A module given twice is told once, with its first day. */
@ApplicationScoped
public class GivenModules implements AssignedModules {

    @Inject
    private Assignments assignments;

    @Inject
    private Accounts accounts;

    @Override
    public List<Assigned> listFor(UUID account) {
        Map<String, Assigned> told = new LinkedHashMap<>();
        for (Assignment given : assignments.listOfPerson(account)) {
            told.putIfAbsent(given.module(), new Assigned(given.module(), name(given.givenBy()), given.dueOn()));
        }
        return List.copyOf(told.values());
    }

    private String name(UUID trainer) {
        return accounts.find(trainer).map(Account::displayName).orElse("");
    }
}
