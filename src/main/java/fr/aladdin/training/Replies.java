package fr.aladdin.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What participants said back to their trainers. A reply waits until a trainer has read it. */
@ApplicationScoped
@Transactional
public class Replies {

    /** Of those that were read no more than this are shown. */
    private static final int MOST_READ = 20;

    private static final String UNREAD = "(r.replyReadAt IS NULL OR r.replyReadAt < r.repliedAt)";

    private static final String WITHIN_SCOPE =
            " FROM Review r, Account c WHERE r.repliedAt IS NOT NULL AND c.id = r.person"
                    + " AND c.closedAt IS NULL AND EXISTS (SELECT m.id FROM Membership m, TrainingGroup g WHERE m.person = r.person"
                    + " AND m.leftAt IS NULL AND g.id = m.team AND " + Scope.ON_GROUP + ")";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    public long countUnread(Scope scope) {
        return scope.bind(database.createQuery("SELECT COUNT(r.id)" + WITHIN_SCOPE + " AND " + UNREAD, Long.class))
                .getSingleResult();
    }

    /** Every one that nobody has read yet, then those of the last days; each the newest first. */
    public List<Reply> list(Scope scope) {
        TypedQuery<Reply> unread = query("TRUE", UNREAD, scope);
        TypedQuery<Reply> read = query("FALSE", "NOT " + UNREAD + " AND r.repliedAt >= :since", scope)
                .setParameter("since", clock.instant().minus(Stuck.LATELY))
                .setMaxResults(MOST_READ);
        return Stream.concat(unread.getResultStream(), read.getResultStream()).toList();
    }

    private TypedQuery<Reply> query(String unread, String which, Scope scope) {
        return scope.bind(database.createQuery(
                "SELECT NEW fr.aladdin.training.Reply(r.answer, c.displayName, r.reply, r.repliedAt, " + unread + ")"
                        + WITHIN_SCOPE + " AND " + which + " ORDER BY r.repliedAt DESC",
                Reply.class));
    }

    /** A trainer has read what was replied about the answer until then. */
    void see(UUID answer, Instant now) {
        database.createQuery("UPDATE Review r SET r.replyReadAt = :now WHERE r.answer = :answer AND r.repliedAt <= :now"
                        + " AND " + UNREAD)
                .setParameter("now", now)
                .setParameter("answer", answer)
                .executeUpdate();
    }
}
