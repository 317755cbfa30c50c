package fr.aladdin.learning;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

/** How each step that a person opened has ended, in all their passages; read from what is kept of them anyway. */
@ApplicationScoped
@Transactional
public class StepResults {

    private static final String ENDED = "SELECT p.module, v.step, v.done_at IS NOT NULL, v.hints,"
            + " count(a.id) FILTER (WHERE a.verdict = 'NOT_YET' AND (v.done_at IS NULL OR a.at <= v.done_at)),"
            + " coalesce(v.done_at, max(a.at), p.last_at) AS ended"
            + " FROM passage p JOIN step_visit v ON v.passage = p.id"
            + " LEFT JOIN answer a ON a.passage = p.id AND a.step = v.step"
            + " WHERE p.account = ? AND (v.done_at IS NOT NULL OR v.skipped)"
            + " GROUP BY p.id, v.id ORDER BY ended, v.id";

    @PersistenceContext
    private EntityManager database;

    /** Everything that this person has done or left, oldest first. */
    @SuppressWarnings("unchecked")
    @Transactional(SUPPORTS)
    public List<StepResult> listOf(UUID account) {
        List<Object[]> rows =
                database.createNativeQuery(ENDED).setParameter(1, account).getResultList();
        return rows.stream().map(StepResults::of).toList();
    }

    private static StepResult of(Object[] row) {
        return new StepResult(
                (String) row[0],
                (String) row[1],
                (Boolean) row[2],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue(),
                ((Timestamp) row[5]).toInstant());
    }
}
