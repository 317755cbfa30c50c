package fr.aladdin.workshop;

import fr.aladdin.network.Programmes;
import fr.aladdin.network.Room;
import fr.aladdin.network.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a workshop cannot be as it is asked: its room, its trainers, its programme or its people are against it. */
@ApplicationScoped
@Transactional
public class PlanRefusals {

    private static final Set<Refusal> SETTLED_ONCE_BEGUN =
            EnumSet.of(Refusal.ROOM_CLOSED, Refusal.OUTSIDE_HOURS, Refusal.OUTSIDE_PROGRAMME);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Rooms rooms;

    @Inject
    private Programmes programmes;

    /**
     * Why it cannot be so; none when it can.
     *
     * @param except the workshop that is being changed, or null
     */
    public Set<Refusal> of(Plan plan, Slot slot, @Nullable UUID except) {
        Room room = rooms.get(plan.room());
        Set<Refusal> found = EnumSet.noneOf(Refusal.class);
        List<Workshop> others = listMeanwhile(slot, except);
        int taken = mostSeatsAtOnce(slot, plan.room(), others);
        note(found, Refusal.ROOM_CLOSED, room.isClosed());
        note(found, Refusal.TOO_MANY_SEATS, plan.seats() > room.seats());
        note(found, Refusal.FEWER_THAN_ENROLLED, except != null && plan.seats() < countEnrolled(except));
        note(found, Refusal.OUTSIDE_HOURS, !isOpen(room, slot));
        note(found, Refusal.ROOM_FULL, plan.seats() <= room.seats() && taken + plan.seats() > room.seats());
        note(found, Refusal.TRAINER_TAKEN, others.stream().anyMatch(other -> other.trainers().stream()
                .anyMatch(plan.trainers()::contains)));
        note(found, Refusal.OUTSIDE_PROGRAMME, !programmes.get(plan.programme()).runs(slot.day()));
        return found;
    }

    /** The same for a workshop that has begun: its time, its room and its programme are no question any more. */
    public Set<Refusal> ofBegun(Plan plan, Workshop begun) {
        Set<Refusal> found = of(plan, begun.slot(), begun.id());
        found.removeAll(SETTLED_ONCE_BEGUN);
        return found;
    }

    /** A room that is open around the clock says so with its hours; any other is closed at night. */
    private static boolean isOpen(Room room, Slot slot) {
        return slot.crossesMidnight() ? room.isOpenAlways() : room.isOpen(slot.from(), slot.to());
    }

    /** Two workshops that follow each other need the same seats; the most that are needed at one moment count. */
    private static int mostSeatsAtOnce(Slot slot, UUID room, List<Workshop> others) {
        List<Workshop> there =
                others.stream().filter(other -> other.room().equals(room)).toList();
        return there.stream()
                .map(other -> other.startsAt().isBefore(slot.startsAt()) ? slot.startsAt() : other.startsAt())
                .mapToInt(moment -> there.stream()
                        .filter(other -> !other.startsAt().isAfter(moment)
                                && other.endsAt().isAfter(moment))
                        .mapToInt(Workshop::seats)
                        .sum())
                .max()
                .orElse(0);
    }

    private List<Workshop> listMeanwhile(Slot slot, @Nullable UUID except) {
        return database.createQuery(
                        "SELECT DISTINCT w FROM Workshop w LEFT JOIN FETCH w.trainers WHERE w.cancelledAt IS NULL AND w.id <> :except"
                                + " AND w.startsAt < :end AND w.endsAt > :start",
                        Workshop.class)
                .setParameter("except", except == null ? new UUID(0, 0) : except)
                .setParameter("start", slot.startsAt())
                .setParameter("end", slot.endsAt())
                .getResultList();
    }

    private long countEnrolled(UUID workshop) {
        return database.createQuery(
                        "SELECT COUNT(e.id) FROM Enrolment e WHERE e.workshop = :workshop AND e.state = 'ENROLLED'",
                        Long.class)
                .setParameter("workshop", workshop)
                .getSingleResult();
    }

    private static void note(Set<Refusal> found, Refusal refusal, boolean refused) {
        if (refused) {
            found.add(refusal);
        }
    }
}
