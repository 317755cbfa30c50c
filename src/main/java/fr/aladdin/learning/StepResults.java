package fr.aladdin.learning;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** How each step that a person opened has gone, in all their passages; read from what is kept of them anyway. */
@ApplicationScoped
@Transactional
public class StepResults {

    private static final String OPENED = "SELECT CAST(p.account AS text), p.module, v.step, v.done_at IS NOT NULL,"
            + " v.skipped, v.hints,"
            + " count(a.id) FILTER (WHERE a.verdict = 'NOT_YET' AND (v.done_at IS NULL OR a.at <= v.done_at)),"
            + " coalesce(v.done_at, max(a.at), p.last_at) AS ended"
            + " FROM passage p JOIN step_visit v ON v.passage = p.id"
            + " LEFT JOIN answer a ON a.passage = p.id AND a.step = v.step"
            + " WHERE p.account %s"
            + " GROUP BY p.id, v.id ORDER BY ended, v.id";

    /** For one person alone: the planner takes a list for ten people, and reads all answers of all while the house is small. */
    private static final String OF_ONE = OPENED.formatted("= ?1");

    private static final String OF_MANY = OPENED.formatted("= ANY (CAST(?1 AS uuid[]))");

    @PersistenceContext
    private EntityManager database;

    /** Everything that this person has done or left, oldest first. */
    @Transactional(SUPPORTS)
    public List<StepResult> listOf(UUID account) {
        return listOpened(OF_ONE, account.toString()).stream()
                .filter(OpenedStep::ended)
                .map(OpenedStep::result)
                .toList();
    }

    /** Everything that these people have opened, oldest first, asked for at once. */
    @Transactional(SUPPORTS)
    public List<OpenedStep> listOpened(Collection<UUID> accounts) {
        return listOpened(OF_MANY, accounts.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
    }

    @SuppressWarnings("unchecked")
    private List<OpenedStep> listOpened(String question, String whose) {
        List<Object[]> rows =
                database.createNativeQuery(question).setParameter(1, whose).getResultList();
        return rows.stream().map(StepResults::of).toList();
    }

    private static OpenedStep of(Object[] row) {
        boolean done = (Boolean) row[3];
        StepResult result = new StepResult(
                (String) row[1],
                (String) row[2],
                done,
                ((Number) row[5]).intValue(),
                ((Number) row[6]).intValue(),
                ((Timestamp) row[7]).toInstant());
        return new OpenedStep(UUID.fromString((String) row[0]), done || (Boolean) row[4], result);
    }
}
