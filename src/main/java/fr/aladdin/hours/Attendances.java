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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who was there. A {@link Refused} says why something cannot be recorded; the caller has made sure that the workshop and
 * the person are within the reader's scope.
 */
@ApplicationScoped
@Transactional
public class Attendances {

    /** Who comes a little before the beginning is counted from the beginning, and may sign at once. */
    private static final Duration AHEAD = Duration.ofMinutes(15);

    /** A list is filled in for a while: its reading is noted once in that time. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(15);

    /** Somebody may come that much earlier and stay that much longer; more is a slip of the pen, or another workshop. */
    static final Duration LEEWAY = Duration.ofHours(1);

    /** The version of somebody of whom nothing stands yet. */
    private static final long NOTHING = -1;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Rooms rooms;

    @Inject
    private Elsewhere elsewhere;

    @Inject
    private AuditTrail audit;

    /** Who came, in the order in which they came. */
    public List<Attendance> list(UUID workshop) {
        return database.createQuery(
                        "SELECT DISTINCT a FROM Attendance a LEFT JOIN FETCH a.absences WHERE a.workshop = :workshop"
                                + " AND a.removedAt IS NULL ORDER BY a.arrivedAt, a.id",
                        Attendance.class)
                .setParameter("workshop", workshop)
                .getResultList();
    }

    /** The same for a member of the staff, whose reading is noted. */
    public List<Attendance> read(UUID workshop, UUID reader) {
        audit.noteWhileReading(reader, "attendance.read", workshop, NOTED_EVERY);
        return list(workshop);
    }

    /** @throws NoSuchElementException when there is none */
    public Attendance get(UUID id) {
        return Optional.ofNullable(database.find(Attendance.class, id))
                .orElseThrow(() -> new NoSuchElementException("no attendance " + id));
    }

    public Optional<Attendance> find(UUID workshop, UUID person) {
        return database.createQuery(
                        "SELECT a FROM Attendance a WHERE a.workshop = :workshop AND a.person = :person"
                                + " AND a.removedAt IS NULL",
                        Attendance.class)
                .setParameter("workshop", workshop)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
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
        require(workshop, person, new Times(moment, null));
        Attendance attendance = new Attendance(workshop.id(), person, moment, means, by, clock.instant());
        database.persist(attendance);
        audit.note(by, "attendance.arrive", person, "workshop " + workshop.id());
        return attendance;
    }

    /**
     * The person has left.
     *
     * @throws Refused when a departure stands already: another time is a correction, with its reason
     */
    public void leave(Workshop workshop, UUID person, Instant moment, UUID by) {
        requireOpen(workshop);
        requirePast(moment);
        find(workshop.id(), person).ifPresent(attendance -> {
            if (attendance.leftAt().isPresent()) {
                throw new Refused(Refusal.CHANGED_MEANWHILE);
            }
            require(workshop, person, new Times(attendance.arrivedAt(), moment));
            attendance.leave(moment, by);
            audit.note(by, "attendance.leave", person, "workshop " + workshop.id());
        });
    }

    /**
     * Everybody has come who was not there yet: all of them, or nobody.
     *
     * @return for each person who cannot be noted, why; then nobody is
     */
    public Map<UUID, Refused> everyoneArrived(Workshop workshop, Collection<UUID> people, Instant moment, UUID by) {
        Map<UUID, Refused> refused = new LinkedHashMap<>();
        List<UUID> missing = people.stream()
                .filter(person -> find(workshop.id(), person).isEmpty())
                .toList();
        hold(workshop, missing);
        missing.forEach(person ->
                refusal(workshop, person, new Times(moment, null)).ifPresent(why -> refused.put(person, why)));
        if (refused.isEmpty()) {
            missing.forEach(person -> arrive(workshop, person, moment, Attendance.Means.TRAINER, by));
        }
        return refused;
    }

    /**
     * Whoever is still there has left: now, or when the workshop ended.
     *
     * @return for each person who cannot be noted, why; then nobody is
     */
    public Map<UUID, Refused> everyoneLeft(Workshop workshop, UUID by) {
        Instant now = clock.instant();
        Instant moment = now.isBefore(workshop.endsAt()) ? now : workshop.endsAt();
        Map<UUID, Refused> refused = new LinkedHashMap<>();
        Map<UUID, Times> there = new LinkedHashMap<>();
        list(workshop.id()).stream()
                .filter(one -> one.leftAt().isEmpty())
                .filter(one -> one.arrivedAt().isBefore(moment.truncatedTo(ChronoUnit.MINUTES)))
                .forEach(
                        one -> one.person().ifPresent(person -> there.put(person, new Times(one.arrivedAt(), moment))));
        hold(workshop, there.keySet());
        there.forEach((person, times) -> refusal(workshop, person, times).ifPresent(why -> refused.put(person, why)));
        if (refused.isEmpty()) {
            there.keySet().forEach(person -> leave(workshop, person, moment, by));
        }
        return refused;
    }

    /**
     * A printed sheet typed in at one go: everything is kept, or nothing.
     *
     * @param sheet the lines that say something new
     * @param read of whom which {@link #version} stood on the sheet; whoever is not named may have changed since
     * @param reason why times change that somebody signed with their card; may be empty when none does
     * @return for each person whose times cannot be, why; then nothing is kept
     */
    public Map<UUID, Refused> recordSheet(
            Workshop workshop, Map<UUID, Times> sheet, Map<UUID, Long> read, String reason, UUID by) {
        Map<UUID, Refused> refused = new LinkedHashMap<>();
        hold(
                workshop,
                Stream.concat(read.keySet().stream(), sheet.keySet().stream()).collect(Collectors.toSet()));
        sheet.forEach((person, times) -> {
            long now = version(workshop, person);
            if (read.getOrDefault(person, now) != now) {
                refused.put(person, new Refused(Refusal.CHANGED_MEANWHILE));
            } else {
                refusal(workshop, person, times)
                        .or(() -> unexplained(workshop, person, times, reason))
                        .ifPresent(why -> refused.put(person, why));
            }
        });
        if (refused.isEmpty()) {
            String why = reason.isBlank() ? Attendance.Means.SHEET.name() : reason;
            sheet.forEach((person, times) -> write(workshop, person, times, why, by));
        }
        return refused;
    }

    private long version(Workshop workshop, UUID person) {
        return version(find(workshop.id(), person).orElse(null));
    }

    /** What stands of somebody, counted on with each change. */
    public static long version(@Nullable Attendance attendance) {
        return attendance == null ? NOTHING : attendance.version();
    }

    /** What stands in a list, short: another one once anything of it has changed. */
    public static String mark(List<Attendance> list) {
        return Integer.toHexString(list.stream()
                .map(one -> one.id() + ":" + one.version())
                .sorted()
                .toList()
                .hashCode());
    }

    /** Two who write of the same people at the same moment take them in the same order, after their workshop. */
    private void hold(Workshop workshop, Collection<UUID> people) {
        requireOpen(workshop);
        people.stream().sorted().forEach(person -> OneAtATime.on(database, person));
    }

    /**
     * An arrival and a departure as they are typed, in whatever order.
     *
     * @param to null while the person is still there
     */
    public record Times(Instant from, @Nullable Instant to) {}

    private Optional<Refused> refusal(Workshop workshop, UUID person, Times times) {
        try {
            requireOpen(workshop);
            require(workshop, person, times);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused);
        }
    }

    /** What somebody signed with their own card is changed with a reason, on a sheet as well. */
    private Optional<Refused> unexplained(Workshop workshop, UUID person, Times times, String reason) {
        if (reason.length() > Refusal.LONGEST_REASON) {
            return Optional.of(new Refused(Refusal.REASON_TOO_LONG));
        }
        return find(workshop.id(), person)
                .filter(known -> reason.isBlank() && known.isSignedOtherwise(times.from(), times.to()))
                .map(signed -> new Refused(Refusal.SIGNED_WITH_CARD));
    }

    private void write(Workshop workshop, UUID person, Times times, String reason, UUID by) {
        Instant to = times.to();
        if (isSaidAlready(workshop, person, times)) {
            return;
        }
        if (to != null) {
            record(workshop, person, times.from(), to, reason, by);
        } else if (find(workshop.id(), person).isPresent()) {
            correct(workshop, person, times, reason, by);
        } else {
            arrive(workshop, person, times.from(), Attendance.Means.SHEET, by);
        }
    }

    private boolean isSaidAlready(Workshop workshop, UUID person, Times times) {
        return find(workshop.id(), person)
                .filter(known -> known.arrivedAt().equals(times.from().truncatedTo(ChronoUnit.MINUTES)))
                .filter(known -> known.leftAt()
                        .equals(Optional.ofNullable(times.to()).map(to -> to.truncatedTo(ChronoUnit.MINUTES))))
                .isPresent();
    }

    /** From a printed sheet: the person was there from one time to the other. */
    public void record(Workshop workshop, UUID person, Instant from, Instant to, UUID by) {
        record(workshop, person, from, to, Attendance.Means.SHEET.name(), by);
    }

    private void record(Workshop workshop, UUID person, Instant from, Instant to, String reason, UUID by) {
        requireOpen(workshop);
        Presence whole = presence(from, to);
        require(workshop, person, new Times(from, to));
        Optional<Attendance> there = find(workshop.id(), person);
        if (there.isPresent()) {
            correct(workshop, person, new Times(from, to), reason, by);
            return;
        }
        Attendance attendance =
                new Attendance(workshop.id(), person, whole.from(), Attendance.Means.SHEET, by, clock.instant());
        attendance.leave(whole.to(), by);
        database.persist(attendance);
        audit.note(by, "attendance.record", person, "workshop " + workshop.id());
    }

    /** @throws Refused without a reason, when the times cannot be, or when a departure that is known would be lost */
    public void correct(Workshop workshop, UUID person, Times times, String reason, UUID by) {
        requireOpen(workshop);
        Refusal.requireReason(reason);
        require(workshop, person, times);
        find(workshop.id(), person).ifPresent(attendance -> {
            if (times.to() == null && attendance.leftAt().isPresent()) {
                throw new Refused(Refusal.LEFT_BEFORE_ARRIVED);
            }
            database.persist(attendance.correct(times.from(), times.to(), reason, by, clock.instant()));
            audit.note(by, "attendance.correct", person, "workshop " + workshop.id());
        });
    }

    /**
     * A departure was noted too early, or the person came back: they are there until they leave again. What lies between
     * does not count, unless they left just now.
     *
     * @throws Refused once the workshop is over, when the true departure is written; or when a trainer noted the departure
     *     and the person takes it back
     */
    public void comeBack(Workshop workshop, UUID person, UUID by) {
        requireOpen(workshop);
        Instant now = clock.instant();
        if (!now.isBefore(workshop.endsAt())) {
            throw new Refused(Refusal.WRITTEN_ALREADY);
        }
        find(workshop.id(), person)
                .filter(attendance -> attendance.leftAt().isPresent())
                .ifPresent(attendance -> {
                    if (by.equals(person) && !attendance.isOwnDeparture()) {
                        throw new Refused(Refusal.NOTED_BY_TRAINER);
                    }
                    requireNowhereElse(workshop, person, List.of(new Presence(now, workshop.endsAt())));
                    boolean slip = attendance.isSlip(now)
                            && attendance.sinceLeft(now).stream().allMatch(away -> elsewhere
                                    .find(workshop, person, List.of(away))
                                    .isEmpty());
                    database.persist(attendance.comeBack(slip, by, now));
                    audit.note(by, "attendance.comeBack", person, "workshop " + workshop.id());
                });
    }

    /**
     * The person was there all the time: an absence was none.
     *
     * @throws Refused when they were in another workshop meanwhile
     */
    public void forgetAbsences(Workshop workshop, UUID person, String reason, UUID by) {
        requireOpen(workshop);
        Refusal.requireReason(reason);
        find(workshop.id(), person)
                .filter(attendance -> attendance.minutesAway() > 0)
                .ifPresent(attendance -> {
                    requireNowhereElse(workshop, person, attendance.spansAway());
                    database.lock(attendance, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
                    database.persist(attendance.forgetAbsences(reason, by, clock.instant()));
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

    /** As it stands now: whoever validates it at the same moment waits, or has done so before. */
    private void requireOpen(Workshop workshop) {
        Workshop held = database.find(Workshop.class, workshop.id(), LockModeType.PESSIMISTIC_WRITE);
        switch (held.state(clock.instant())) {
            case VALIDATED -> throw new Refused(Refusal.VALIDATED);
            case CANCELLED -> throw new Refused(Refusal.CANCELLED);
            default -> {}
        }
    }

    /** Whoever is still there is there for a minute at least. */
    private static Presence presence(Times times) {
        Instant to = times.to();
        return presence(times.from(), to == null ? times.from().plus(1, ChronoUnit.MINUTES) : to);
    }

    private static Presence presence(Instant from, Instant to) {
        try {
            return new Presence(from, to);
        } catch (IllegalArgumentException turnedRound) {
            throw new Refused(Refusal.LEFT_BEFORE_ARRIVED);
        }
    }

    private void require(Workshop workshop, UUID person, Times times) {
        Instant to = times.to();
        requirePast(to == null ? times.from() : to);
        Presence presence = presence(times);
        if (presence.isTooLong()) {
            throw new Refused(Refusal.TOO_LONG);
        }
        if (!isOpen(rooms.get(workshop.room()), presence)) {
            throw new Refused(Refusal.ROOM_CLOSED);
        }
        Presence possible = planned(workshop).widened(LEEWAY);
        if (presence.from().isBefore(possible.from()) || presence.to().isAfter(possible.to())) {
            throw new Refused(Refusal.OUTSIDE_WORKSHOP);
        }
        requireNowhereElse(
                workshop,
                person,
                find(workshop.id(), person).map(known -> known.pieces(presence)).orElse(List.of(presence)));
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
    private void requireNowhereElse(Workshop workshop, UUID person, List<Presence> times) {
        OneAtATime.on(database, person);
        elsewhere.find(workshop, person, times).ifPresent(other -> {
            throw new Refused(Refusal.ELSEWHERE, other);
        });
    }

    /** From the beginning to the end of a workshop. */
    static Presence planned(Workshop workshop) {
        return new Presence(workshop.startsAt(), workshop.endsAt());
    }
}
