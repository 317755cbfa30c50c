package fr.aladdin.training;

import fr.aladdin.account.AccessCards;
import fr.aladdin.account.Account;
import fr.aladdin.account.AuditTrail;
import fr.aladdin.learning.Passages;
import fr.aladdin.learning.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where everybody of a group stands, at a glance. Looking at it is written down. */
@ApplicationScoped
@Transactional
public class GroupBoard {

    @Inject
    private Groups groups;

    @Inject
    private Passages passages;

    @Inject
    private AccessCards cards;

    @Inject
    private ReviewQueue queue;

    @Inject
    private AuditTrail audit;

    public List<PersonLine> list(UUID group, UUID reader, Scope scope) {
        List<Account> people = groups.listPeople(group, scope);
        audit.note(reader, "group.read", group, "");
        List<UUID> ids = people.stream().map(Account::id).toList();
        Map<UUID, Map<String, Progress>> progress = progress(ids);
        Map<UUID, Instant> drawn = cards.drawnAt(ids);
        Map<UUID, Long> waiting = queue.countOf(ids);
        return people.stream()
                .map(person -> new PersonLine(
                        person,
                        progress.getOrDefault(person.id(), Map.of()),
                        waiting.getOrDefault(person.id(), 0L),
                        drawn.get(person.id())))
                .toList();
    }

    private Map<UUID, Map<String, Progress>> progress(List<UUID> people) {
        return passages.listProgress(people).stream()
                .collect(Collectors.groupingBy(
                        Progress::account,
                        HashMap::new,
                        Collectors.toMap(Progress::module, one -> one, (one, other) -> other)));
    }
}
