package fr.aladdin.hours;

import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Where else somebody was at a time: nobody is in two workshops at once. */
@ApplicationScoped
@Transactional
public class Elsewhere {

    @PersistenceContext
    private EntityManager database;

    /** The workshop that stands in the way of somebody who would have been in this one at those times. */
    Optional<Workshop> find(Workshop workshop, UUID person, Collection<Presence> times) {
        List<OtherTime> others = list(workshop, person);
        return others.stream()
                .filter(other -> other.minutesOf(times, others) > 0)
                .map(OtherTime::workshop)
                .findFirst();
    }

    /** What counts for them in other workshops about that time, the one that began first at the top. */
    List<OtherTime> list(Workshop workshop, UUID person) {
        Map<UUID, Integer> corrected = corrected(workshop, person);
        List<OtherTime> all = new ArrayList<>();
        ask(
                        "SELECT a, w FROM Attendance a, Workshop w WHERE w.id = a.workshop AND w.cancelledAt IS NULL"
                                + " AND a.person = :person AND a.removedAt IS NULL AND a.workshop <> :workshop"
                                + " AND w.startsAt < :to AND w.endsAt > :from",
                        workshop,
                        person)
                .forEach(row -> {
                    Workshop other = (Workshop) row[1];
                    Integer minutes = corrected.remove(other.id());
                    all.add(OtherTime.of(other, (Attendance) row[0], minutes == null ? 0 : minutes));
                });
        corrected.forEach(
                (other, minutes) -> all.add(OtherTime.of(database.find(Workshop.class, other), null, minutes)));
        all.sort(Comparator.comparing((OtherTime other) -> other.workshop().startsAt())
                .thenComparing(other -> other.workshop().id()));
        return all;
    }

    /** Minutes that corrections added or took back, by workshop. */
    private Map<UUID, Integer> corrected(Workshop workshop, UUID person) {
        Map<UUID, Integer> all = new HashMap<>();
        ask(
                        "SELECT e.workshop, SUM(e.minutes) FROM LedgerEntry e, Workshop w WHERE w.id = e.workshop"
                                + " AND e.person = :person AND e.reason <> '' AND e.workshop <> :workshop"
                                + " AND w.startsAt < :to AND w.endsAt > :from GROUP BY e.workshop",
                        workshop,
                        person)
                .forEach(row -> all.put((UUID) row[0], ((Number) row[1]).intValue()));
        return all;
    }

    private Stream<Object[]> ask(String query, Workshop workshop, UUID person) {
        Presence about = about(workshop);
        return database.createQuery(query, Object[].class)
                .setParameter("person", person)
                .setParameter("workshop", workshop.id())
                .setParameter("from", about.from())
                .setParameter("to", about.to())
                .getResultStream();
    }

    /** The time of whatever can be in the way, and of what can be in the way of that. */
    private static Presence about(Workshop workshop) {
        return Attendances.planned(workshop).widened(Attendances.LEEWAY.multipliedBy(4));
    }
}
