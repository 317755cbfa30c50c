package fr.aladdin.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Who is enrolled in two workshops at the same time. That is allowed: the trainers settle it between them. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Clashes {

    @PersistenceContext
    private EntityManager database;

    /** In the order of the list of the workshop; the caller has made sure of the scope. */
    public List<Clash> list(Workshop workshop) {
        return database.createQuery(
                        "SELECT NEW fr.aladdin.workshop.Clash(e.person, a.displayName, o)"
                                + " FROM Enrolment e, Enrolment f, Workshop o, Account a"
                                + " WHERE e.workshop = :workshop AND e.state <> 'LEFT' AND a.id = e.person"
                                + " AND f.person = e.person AND f.state = 'ENROLLED' AND f.workshop = o.id"
                                + " AND o.id <> :workshop AND o.cancelledAt IS NULL"
                                + " AND o.startsAt < :end AND o.endsAt > :start"
                                + " ORDER BY e.enrolledAt, e.id, o.startsAt, o.id",
                        Clash.class)
                .setParameter("workshop", workshop.id())
                .setParameter("start", workshop.startsAt())
                .setParameter("end", workshop.endsAt())
                .getResultList();
    }
}
