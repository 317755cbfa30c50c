package fr.aladdin.hours;

import fr.aladdin.platform.OneAtATime;
import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** For how long somebody can have been in a workshop, when what counted for them in others at that time is taken off. */
@ApplicationScoped
@Transactional
public class Possible {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Elsewhere others;

    /**
     * @param listed whether the person stands on the list, so that they may have come earlier or stayed on
     * @return minutes; two who ask of the same person at the same moment wait for each other
     */
    long minutes(Workshop workshop, UUID person, boolean listed) {
        OneAtATime.on(database, person);
        Duration leeway = listed ? Attendances.LEEWAY : Duration.ZERO;
        Presence most = new Presence(
                workshop.startsAt().minus(leeway), workshop.endsAt().plus(leeway));
        Map<UUID, Long> elsewhere = new HashMap<>();
        others.list(workshop, person, most)
                .forEach(other -> elsewhere.put(other.workshop().id(), (long) other.minutes()));
        entered(workshop, person, most, elsewhere);
        return Math.min(Presence.MOST_MINUTES, most.minutes())
                - elsewhere.values().stream()
                        .mapToLong(minutes -> Math.max(0, minutes))
                        .sum();
    }

    /** Corrections count as much as attendance does: they say that somebody was there for longer, or for less. */
    private void entered(Workshop workshop, UUID person, Presence most, Map<UUID, Long> elsewhere) {
        database.createQuery(
                        "SELECT e.workshop, SUM(e.minutes) FROM LedgerEntry e, Workshop w WHERE w.id = e.workshop"
                                + " AND e.person = :person AND e.reason <> '' AND e.workshop <> :workshop"
                                + " AND w.startsAt < :to AND w.endsAt > :from GROUP BY e.workshop",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("workshop", workshop.id())
                .setParameter("from", most.from())
                .setParameter("to", most.to())
                .getResultStream()
                .forEach(row -> elsewhere.merge((UUID) row[0], (Long) row[1], Long::sum));
    }
}
