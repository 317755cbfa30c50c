package fr.aladdin.training;

import fr.aladdin.account.AuditTrail;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Verdict;
import fr.aladdin.learning.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What needs a trainer: answers that wait for a human look, and people who are stuck. */
@ApplicationScoped
@Transactional
public class ReviewQueue {

    /** Of several tries at a step only the latest waits; what was looked at does not wait any more. */
    private static final String WAITING = " FROM Answer a, Passage p, Account c WHERE a.needsReview = TRUE"
            + " AND p.id = a.passage AND c.id = p.account AND c.closedAt IS NULL"
            + " AND NOT EXISTS (SELECT r.id FROM Review r WHERE r.answer = a.id)"
            + " AND NOT EXISTS (SELECT b.id FROM Answer b WHERE b.passage = a.passage AND b.step = a.step"
            + " AND b.attempt > a.attempt AND b.needsReview = TRUE) AND ";

    private static final String WITHIN_SCOPE = "EXISTS (SELECT m.id FROM Membership m, TrainingGroup g"
            + " WHERE m.person = p.account AND m.leftAt IS NULL AND g.id = m.team AND " + Scope.ON_GROUP + ")";

    private static final String TRY = "SELECT NEW fr.aladdin.training.Try(a.id, p.account, c.displayName, p.module,"
            + " a.step, a.verdict, a.at) FROM Answer a, Passage p, Account c WHERE ";

    private static final String LATELY = TRY + "a.at >= :since AND a.verdict IN :verdicts AND p.id = a.passage"
            + " AND c.id = p.account AND c.closedAt IS NULL AND ";

    private static final int LATEST = 30;

    /** A trainer answers so many at once and no more. */
    public static final int MOST_AT_ONCE = 20;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Provider<Catalogue> catalogue;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /** What waits, the oldest first. */
    public List<ToReview> list(Scope scope) {
        return scope.bind(database.createQuery(
                        "SELECT NEW fr.aladdin.training.ToReview(a.id, p.account, c.displayName, p.module, a.step,"
                                + " a.attempt, a.met, a.missed, a.verdict, a.at)" + WAITING + WITHIN_SCOPE
                                + " ORDER BY a.at",
                        ToReview.class))
                .getResultList();
    }

    /** What waits and is like this answer, which may have been looked at meanwhile: the same step, the same misses. */
    public List<ToReview> listLike(Attempted attempt, Scope scope) {
        Answer answer = attempt.answer();
        ToReview one = new ToReview(
                answer.id(),
                attempt.person().id(),
                attempt.person().displayName(),
                attempt.passage().module(),
                answer.step(),
                answer.attempt(),
                String.join("\n", answer.met()),
                String.join("\n", answer.missed()),
                answer.verdict(),
                answer.at());
        return list(scope).stream().filter(one::isLike).limit(MOST_AT_ONCE).toList();
    }

    public long count(Scope scope) {
        return scope.bind(database.createQuery("SELECT COUNT(a.id)" + WAITING + WITHIN_SCOPE, Long.class))
                .getSingleResult();
    }

    /** How many answers of each of these people wait; people without any are absent. */
    public Map<UUID, Long> countOf(Collection<UUID> people) {
        Map<UUID, Long> counts = new HashMap<>();
        if (!people.isEmpty()) {
            database.createQuery(
                            "SELECT p.account, COUNT(a.id)" + WAITING + "p.account IN :people GROUP BY p.account",
                            Object[].class)
                    .setParameter("people", people)
                    .getResultList()
                    .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        }
        return counts;
    }

    /** Who is stuck on which gesture. */
    public List<Stuck> listStuck(Scope scope) {
        return stuck(scope.bind(database.createQuery(LATELY + WITHIN_SCOPE, Try.class)));
    }

    /** Which of these people are stuck; the caller has made sure of the scope. */
    public List<Stuck> listStuckAmong(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : stuck(database.createQuery(LATELY + "p.account IN :people", Try.class)
                        .setParameter("people", people));
    }

    private List<Stuck> stuck(TypedQuery<Try> lately) {
        List<Try> tries = lately.setParameter("since", clock.instant().minus(Stuck.LATELY))
                .setParameter("verdicts", Set.of(Verdict.RIGHT, Verdict.NOT_YET))
                .getResultList();
        return Stuck.among(tries, this::gestures);
    }

    /** The latest tries of one person within the scope, the newest first; reading them is written down. */
    public List<Try> listTries(UUID person, UUID reader, Scope scope) {
        audit.note(reader, "participant.read", person, "");
        return scope.bind(database.createQuery(
                        TRY + "p.account = :person AND p.id = a.passage AND c.id = p.account AND " + WITHIN_SCOPE
                                + " ORDER BY a.at DESC",
                        Try.class))
                .setParameter("person", person)
                .setMaxResults(LATEST)
                .getResultList();
    }

    /** The names of the groups within the scope, for each of their people. */
    public Map<UUID, List<GroupName>> groupsOf(Collection<UUID> people, Scope scope) {
        Map<UUID, List<GroupName>> groups = new HashMap<>();
        if (!people.isEmpty()) {
            scope.bind(database.createQuery(
                            "SELECT m.person, g.id, g.name FROM Membership m, TrainingGroup g WHERE g.id = m.team"
                                    + " AND m.leftAt IS NULL AND m.person IN :people AND " + Scope.ON_GROUP
                                    + " ORDER BY g.name",
                            Object[].class))
                    .setParameter("people", people)
                    .getResultList()
                    .forEach(row -> groups.computeIfAbsent((UUID) row[0], first -> new ArrayList<>())
                            .add(new GroupName((UUID) row[1], (String) row[2])));
        }
        return groups;
    }

    /** A group by its name. */
    public record GroupName(UUID id, String name) {}

    private List<String> gestures(Try one) {
        return catalogue
                .get()
                .findModule(one.module())
                .flatMap(module -> module.findStep(one.step()))
                .map(Step::gestures)
                .orElse(List.of());
    }
}
