package fr.aladdin.hours;

import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** Where somebody is noted who cannot be noted here, because nobody is in two workshops at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Elsewhere {

    @PersistenceContext
    private EntityManager database;

    /** The other workshop; of several, the one that begins nearest to this one. */
    public Optional<Workshop> find(Workshop workshop, UUID person) {
        return database.createQuery(
                        "SELECT w FROM Attendance a, Workshop w WHERE w.id = a.workshop AND w.cancelledAt IS NULL"
                                + " AND a.person = :person AND a.removedAt IS NULL AND w.id <> :workshop"
                                + " AND a.arrivedAt < :to"
                                + " AND (a.leftAt > :from OR (a.leftAt IS NULL AND w.endsAt > :from))"
                                + " ORDER BY w.startsAt, w.id",
                        Workshop.class)
                .setParameter("person", person)
                .setParameter("workshop", workshop.id())
                .setParameter("from", workshop.startsAt().minus(Attendances.LEEWAY))
                .setParameter("to", workshop.endsAt().plus(Attendances.LEEWAY))
                .getResultStream()
                .min(Comparator.comparing(other ->
                        Duration.between(other.startsAt(), workshop.startsAt()).abs()));
    }
}
