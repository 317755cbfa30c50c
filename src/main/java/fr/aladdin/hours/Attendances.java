package fr.aladdin.hours;

import fr.aladdin.account.AuditTrail;
import fr.aladdin.network.Room;
import fr.aladdin.network.Rooms;
import fr.aladdin.platform.Clocks;
import fr.aladdin.platform.OneAtATime;
import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who was there. A {@link Refused} says why something cannot be recorded; the caller has made sure that the workshop and
 * the person are within the reader's scope.
 */
@ApplicationScoped
@Transactional
public class Attendances {

    /** Who comes a little before the beginning is counted from the beginning, and may sign at once. */
    private static final Duration AHEAD = Duration.ofMinutes(15);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Rooms rooms;

    @Inject
    private AuditTrail audit;

    /** Who came, in the order in which they came. */
    public List<Attendance> list(UUID workshop) {
        return database.createQuery(
                        "SELECT a FROM Attendance a WHERE a.workshop = :workshop AND a.removedAt IS NULL"
                                + " ORDER BY a.arrivedAt, a.id",
                        Attendance.class)
                .setParameter("workshop", workshop)
                .getResultList();
    }

    public Optional<Attendance> find(UUID workshop, UUID person) {
        return list(workshop).stream().filter(one -> one.isOf(person)).findFirst();
    }

    /** What was corrected in a workshop, the oldest first. */
    public List<AttendanceChange> listChanges(UUID workshop) {
        return database.createQuery(
                        "SELECT c FROM AttendanceChange c, Attendance a WHERE a.workshop = :workshop"
                                + " AND c.attendance = a.id ORDER BY c.changedAt",
                        AttendanceChange.class)
                .setParameter("workshop", workshop)
                .getResultList();
    }

    /**
     * The person has come. Who is there already stays there.
     *
     * @throws Refused when the workshop is over for good, or the person is still in another one
     */
    public Attendance arrive(Workshop workshop, UUID person, Instant moment, Attendance.Means means, UUID by) {
        requireOpen(workshop);
        Optional<Attendance> there = find(workshop.id(), person);
        if (there.isPresent()) {
            return there.get();
        }
        requirePast(moment);
        Presence from = new Presence(moment, moment.plus(1, ChronoUnit.MINUTES));
        requireNowhereElse(workshop, person, from);
        Attendance attendance = new Attendance(workshop.id(), person, moment, means, by, clock.instant());
        database.persist(attendance);
        audit.note(by, "attendance.arrive", person, "workshop " + workshop.id());
        return attendance;
    }

    /** The person has left; said again, the later time stands. */
    public void leave(Workshop workshop, UUID person, Instant moment, UUID by) {
        requireOpen(workshop);
        requirePast(moment);
        find(workshop.id(), person).ifPresent(attendance -> {
            Presence whole = presence(attendance.arrivedAt(), moment);
            require(workshop, person, whole);
            attendance.leave(moment, by);
            audit.note(by, "attendance.leave", person, "workshop " + workshop.id());
        });
    }

    /** Whoever is still there has left: now, or when the workshop ended. */
    public void everyoneLeft(Workshop workshop, UUID by) {
        Instant now = clock.instant();
        Instant moment = now.isBefore(workshop.endsAt()) ? now : workshop.endsAt();
        list(workshop.id()).stream()
                .filter(one -> one.leftAt().isEmpty())
                .filter(one -> one.arrivedAt().isBefore(moment.truncatedTo(ChronoUnit.MINUTES)))
                .forEach(one -> one.person().ifPresent(person -> leave(workshop, person, moment, by)));
    }

    /**
     * A printed sheet typed in at one go: everything is kept, or nothing.
     *
     * @return for each person whose times cannot be, why; then nothing is kept
     */
    public Map<UUID, Refusal> recordSheet(Workshop workshop, Map<UUID, Times> sheet, UUID by) {
        Map<UUID, Refusal> refused = new LinkedHashMap<>();
        sheet.forEach((person, times) -> refusal(workshop, person, times).ifPresent(why -> refused.put(person, why)));
        if (refused.isEmpty()) {
            sheet.forEach((person, times) -> {
                if (!isSaidAlready(workshop, person, times)) {
                    record(workshop, person, times.from(), times.to(), by);
                }
            });
        }
        return refused;
    }

    /** An arrival and a departure as they are typed, in whatever order. */
    public record Times(Instant from, Instant to) {}

    private Optional<Refusal> refusal(Workshop workshop, UUID person, Times times) {
        try {
            requireOpen(workshop);
            require(workshop, person, presence(times.from(), times.to()));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.reason());
        }
    }

    private boolean isSaidAlready(Workshop workshop, UUID person, Times times) {
        return find(workshop.id(), person)
                .flatMap(Attendance::presence)
                .filter(new Presence(times.from(), times.to())::equals)
                .isPresent();
    }

    /** From a printed sheet: the person was there from one time to the other. */
    public void record(Workshop workshop, UUID person, Instant from, Instant to, UUID by) {
        requireOpen(workshop);
        Presence whole = presence(from, to);
        require(workshop, person, whole);
        Optional<Attendance> there = find(workshop.id(), person);
        if (there.isPresent()) {
            correct(workshop, person, from, to, Attendance.Means.SHEET.name(), by);
            return;
        }
        Attendance attendance =
                new Attendance(workshop.id(), person, whole.from(), Attendance.Means.SHEET, by, clock.instant());
        attendance.leave(whole.to(), by);
        database.persist(attendance);
        audit.note(by, "attendance.record", person, "workshop " + workshop.id());
    }

    /** @throws Refused without a reason, or when the times cannot be */
    public void correct(Workshop workshop, UUID person, Instant from, Instant to, String reason, UUID by) {
        requireOpen(workshop);
        Refusal.requireReason(reason);
        Presence whole = presence(from, to);
        require(workshop, person, whole);
        find(workshop.id(), person).ifPresent(attendance -> {
            database.persist(attendance.correct(whole, reason, by, clock.instant()));
            audit.note(by, "attendance.correct", person, "workshop " + workshop.id());
        });
    }

    /** The person was not there at all. */
    public void remove(Workshop workshop, UUID person, String reason, UUID by) {
        requireOpen(workshop);
        Refusal.requireReason(reason);
        find(workshop.id(), person).ifPresent(attendance -> {
            database.persist(attendance.remove(reason, by, clock.instant()));
            audit.note(by, "attendance.remove", person, "workshop " + workshop.id());
        });
    }

    private void requireOpen(Workshop workshop) {
        switch (workshop.state(clock.instant())) {
            case VALIDATED -> throw new Refused(Refusal.VALIDATED);
            case CANCELLED -> throw new Refused(Refusal.CANCELLED);
            default -> {}
        }
    }

    private static Presence presence(Instant from, Instant to) {
        try {
            return new Presence(from, to);
        } catch (IllegalArgumentException turnedRound) {
            throw new Refused(Refusal.LEFT_BEFORE_ARRIVED);
        }
    }

    private void require(Workshop workshop, UUID person, Presence presence) {
        requirePast(presence.to());
        if (presence.isTooLong()) {
            throw new Refused(Refusal.TOO_LONG);
        }
        if (!isOpen(rooms.get(workshop.room()), presence)) {
            throw new Refused(Refusal.ROOM_CLOSED);
        }
        requireNowhereElse(workshop, person, presence);
    }

    private void requirePast(Instant moment) {
        if (moment.isAfter(clock.instant().plus(AHEAD))) {
            throw new Refused(Refusal.IN_THE_FUTURE);
        }
    }

    /** A room that is open around the clock says so with its hours; any other is closed at night. */
    private static boolean isOpen(Room room, Presence presence) {
        ZonedDateTime from = presence.from().atZone(Clocks.BORDEAUX);
        ZonedDateTime to = presence.to().atZone(Clocks.BORDEAUX);
        return room.isOpenAlways()
                || (from.toLocalDate().equals(to.toLocalDate()) && room.isOpen(from.toLocalTime(), to.toLocalTime()));
    }

    /** One card at two seats at the same moment: the second waits for the first, and sees it. */
    private void requireNowhereElse(Workshop workshop, UUID person, Presence presence) {
        OneAtATime.on(database, person);
        boolean elsewhere = database.createQuery(
                        "SELECT a FROM Attendance a WHERE a.person = :person AND a.removedAt IS NULL"
                                + " AND a.workshop <> :workshop AND a.arrivedAt < :to"
                                + " AND (a.leftAt IS NULL OR a.leftAt > :from)",
                        Attendance.class)
                .setParameter("person", person)
                .setParameter("workshop", workshop.id())
                .setParameter("from", presence.from())
                .setParameter("to", presence.to())
                .getResultStream()
                .anyMatch(other -> other.presenceUntil(clock.instant()).overlaps(presence));
        if (elsewhere) {
            throw new Refused(Refusal.ELSEWHERE);
        }
    }
}
