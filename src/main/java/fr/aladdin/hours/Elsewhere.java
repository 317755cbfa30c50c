package fr.aladdin.hours;

import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Where else somebody was at a time: nobody is in two workshops at once. */
@ApplicationScoped
@Transactional
public class Elsewhere {

    @PersistenceContext
    private EntityManager database;

    /**
     * Somebody's time in another workshop.
     *
     * @param minutes of the time that was asked about, absences taken off; at least one
     */
    record Other(Workshop workshop, int minutes) {}

    /** The other workshops in which the person was at that time, the one that began first at the top. */
    List<Other> list(Workshop workshop, UUID person, Presence presence) {
        return database.createQuery(
                        "SELECT a, w FROM Attendance a, Workshop w WHERE w.id = a.workshop AND w.cancelledAt IS NULL"
                                + " AND a.person = :person AND a.removedAt IS NULL AND a.workshop <> :workshop"
                                + " AND a.arrivedAt < :to AND (a.leftAt IS NULL OR a.leftAt > :from)"
                                + " ORDER BY w.startsAt, w.id",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("workshop", workshop.id())
                .setParameter("from", presence.from())
                .setParameter("to", presence.to())
                .getResultStream()
                .map(row -> other((Attendance) row[0], (Workshop) row[1], presence))
                .filter(other -> other.minutes() > 0)
                .toList();
    }

    private static Other other(Attendance attendance, Workshop workshop, Presence presence) {
        return new Other(workshop, attendance.minutesTogether(presence, workshop.endsAt()));
    }
}
