package fr.aladdin.workshop;

import fr.aladdin.account.AuditTrail;
import fr.aladdin.platform.Clocks;
import fr.aladdin.training.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;

/**
 * Who replaces whom at a place. Whoever gives one is a lead trainer of the place or an administrator: the caller has made
 * sure of it.
 */
@ApplicationScoped
@Transactional
public class Replacements {

    /** A holiday; longer is a role. */
    public static final int MOST_DAYS_AFTER = 14;

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String CURRENT = "SELECT NEW fr.aladdin.workshop.ReplacementLine(x.id, w.title, w.startsAt,"
            + " a.displayName, x.endsAt) FROM Replacement x JOIN Workshop w ON w.id = x.workshop"
            + " JOIN Room r ON r.id = w.room JOIN Account a ON a.id = x.trainer WHERE x.endsAt > :now AND ";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Workshops workshops;

    @Inject
    private AuditTrail audit;

    /** The workshops of a day at a place in which somebody can be replaced, the first one first. */
    public List<WorkshopLine> listWorkshops(UUID place, LocalDate day) {
        Scope there = new Scope(false, Set.of(place), Set.of());
        return workshops.list(start(day), start(day.plusDays(1)), NOBODY, there).stream()
                .filter(line -> line.cancelledAt() == null && line.validatedAt() == null)
                .toList();
    }

    /** Those of a place that have not ended, the first workshop first. */
    public List<ReplacementLine> listCurrent(UUID place) {
        return database.createQuery(CURRENT + "r.place = :place ORDER BY w.startsAt, x.id", ReplacementLine.class)
                .setParameter("now", clock.instant())
                .setParameter("place", place)
                .getResultList();
    }

    /** Those of a workshop that have not ended. */
    public List<ReplacementLine> listCurrentOf(UUID workshop) {
        return database.createQuery(CURRENT + "x.workshop = :workshop ORDER BY x.id", ReplacementLine.class)
                .setParameter("now", clock.instant())
                .setParameter("workshop", workshop)
                .getResultList();
    }

    /**
     * Somebody replaces until the end of a day; who replaces there already does so until then.
     *
     * @param lastDay the last one on which they see who comes, in Bordeaux
     */
    public void give(Collection<UUID> ofWorkshops, UUID trainer, LocalDate lastDay, UUID by) {
        Instant now = clock.instant();
        for (UUID workshop : ofWorkshops) {
            listCurrent(workshop, trainer, now).forEach(known -> known.end(now));
            database.persist(new Replacement(workshop, trainer, by, now, start(lastDay.plusDays(1))));
            audit.note(by, "replacement.give", trainer, "workshop " + workshop + " until " + lastDay);
        }
    }

    /** @throws NoSuchElementException when there is none of that place */
    public void end(UUID id, UUID place, UUID by) {
        if (listCurrent(place).stream().noneMatch(line -> line.id().equals(id))) {
            throw new NoSuchElementException("no replacement " + id);
        }
        Replacement found = database.find(Replacement.class, id);
        found.end(clock.instant());
        audit.note(by, "replacement.end", found.trainer(), "workshop " + found.workshop());
    }

    private List<Replacement> listCurrent(UUID workshop, UUID trainer, Instant now) {
        return database.createQuery(
                        "SELECT x FROM Replacement x WHERE x.workshop = :workshop AND x.trainer = :trainer"
                                + " AND x.endsAt > :now",
                        Replacement.class)
                .setParameter("workshop", workshop)
                .setParameter("trainer", trainer)
                .setParameter("now", now)
                .getResultList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Clocks.BORDEAUX).toInstant();
    }
}
