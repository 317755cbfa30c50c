package fr.aladdin.hours;

import fr.aladdin.platform.IdColumn;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody came to a workshop, and left, perhaps with a while away in between. What it said before a correction is kept beside it. */
@Entity
@Table(name = "attendance")
public class Attendance {

    /** Within that time a departure is taken back as a slip; whoever comes back later was away. */
    static final Duration SLIP = Duration.ofMinutes(10);

    @Id
    private UUID id;

    private UUID workshop;

    /** Nobody any more once the person was erased. */
    @Convert(converter = IdColumn.class)
    private @Nullable UUID person;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    private String means;

    @Column(name = "recorded_by")
    @Convert(converter = IdColumn.class)
    private @Nullable UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "left_by")
    @Convert(converter = IdColumn.class)
    private @Nullable UUID leftBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @ElementCollection
    @CollectionTable(name = "attendance_absence", joinColumns = @JoinColumn(name = "attendance"))
    private List<Absence> absences = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    Attendance(UUID workshop, UUID person, Instant arrivedAt, Means means, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.workshop = workshop;
        this.person = person;
        this.arrivedAt = arrivedAt.truncatedTo(ChronoUnit.MINUTES);
        this.means = means.name();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** How it was signed. */
    public enum Means {
        /** With the person's own card, at the seat. */
        CARD,
        /** By the trainer. */
        TRAINER,
        /** On a printed sheet that was typed in afterwards. */
        SHEET
    }

    void leave(Instant moment, UUID by) {
        leftAt = new Presence(arrivedAt, moment).to();
        leftBy = by;
    }

    /**
     * An absence that does not lie between the new times is forgotten.
     *
     * @param to null while the person is still there
     */
    AttendanceChange correct(Instant from, @Nullable Instant to, String reason, UUID by, Instant now) {
        AttendanceChange before = before(reason, by, now);
        arrivedAt = from.truncatedTo(ChronoUnit.MINUTES);
        correctDeparture(to == null ? null : new Presence(from, to).to(), by);
        absences.removeIf(one -> !one.isBetween(arrivedAt, leftAt));
        return before;
    }

    /** A departure that somebody else changes is not the person's own any more; who noted it first stays written. */
    private void correctDeparture(@Nullable Instant corrected, UUID by) {
        boolean own = leftBy == null || leftBy.equals(person);
        if (own && !Objects.equals(leftAt, corrected)) {
            leftBy = by;
        }
        leftAt = corrected;
    }

    /**
     * The person is there again.
     *
     * @param slip whether the departure was none; otherwise it is the beginning of an absence
     */
    AttendanceChange comeBack(boolean slip, UUID by, Instant now) {
        Instant left = leftAt;
        AttendanceChange before =
                correct(arrivedAt, null, slip ? AttendanceChange.BACK : AttendanceChange.RETURNED, by, now);
        if (!slip && left != null) {
            absences.add(new Absence(left, now));
        }
        return before;
    }

    /** The person was there all the time. */
    AttendanceChange forgetAbsences(String reason, UUID by, Instant now) {
        AttendanceChange before = before(reason, by, now);
        absences.clear();
        return before;
    }

    private AttendanceChange before(String reason, UUID by, Instant now) {
        return new AttendanceChange(id, new AttendanceChange.Said(arrivedAt, leftAt, minutesAway()), reason, by, now);
    }

    /** The person was not there at all. */
    AttendanceChange remove(String reason, UUID by, Instant now) {
        AttendanceChange before = before(reason, by, now);
        removedAt = now;
        return before;
    }

    /** From when to when; empty while the person is still there. */
    public Optional<Presence> presence() {
        return leftAt == null ? Optional.empty() : Optional.of(new Presence(arrivedAt, leftAt));
    }

    /** Whole minutes there, absences taken off; empty while the person is still there. */
    public Optional<Integer> minutes() {
        return presence().map(whole -> whole.minutes() - minutesAway());
    }

    /** Minutes of absence between the arrival and the departure. */
    public int minutesAway() {
        return absences.stream().mapToInt(one -> one.span().minutes()).sum();
    }

    /** The minutes of each calendar month; their sum is {@link #minutes()}. Empty while the person is still there. */
    Optional<SortedMap<YearMonth, Integer>> minutesByMonth() {
        return presence().map(Presence::minutesByMonth).map(all -> {
            absences.forEach(one -> one.span()
                    .minutesByMonth()
                    .forEach((month, away) -> all.computeIfPresent(month, (same, there) -> there - away)));
            all.values().removeIf(none -> none == 0);
            return all;
        });
    }

    /** Whether a departure was noted so shortly ago that it may be a slip. */
    public boolean isSlip(Instant now) {
        return leftAt != null && now.isBefore(leftAt.plus(SLIP));
    }

    /** The time that has passed since they left, if any has. */
    Optional<Presence> sinceLeft(Instant now) {
        return leftAt == null || !leftAt.isBefore(now.truncatedTo(ChronoUnit.MINUTES))
                ? Optional.empty()
                : Optional.of(new Presence(leftAt, now));
    }

    /** Whoever has not left is counted as there until the workshop ends, a minute at least. */
    Presence presenceUntil(Instant endOfWorkshop) {
        Instant end = leftAt == null ? endOfWorkshop.truncatedTo(ChronoUnit.MINUTES) : leftAt;
        return new Presence(arrivedAt, end.isAfter(arrivedAt) ? end : arrivedAt.plus(1, ChronoUnit.MINUTES));
    }

    public UUID id() {
        return id;
    }

    public UUID workshop() {
        return workshop;
    }

    /** Empty once the person was erased. */
    public Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    public boolean isOf(UUID somebody) {
        return somebody.equals(person);
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    public Means means() {
        return Means.valueOf(means);
    }

    /** Whether the person noted their departure themselves, and nobody has changed it since. */
    public boolean isOwnDeparture() {
        return leftAt != null && leftBy != null && leftBy.equals(person);
    }

    /** Whether the person signed one of both times with their own card. */
    public boolean isSigned() {
        return means() == Means.CARD || isOwnDeparture();
    }

    /** The times of which the person was there, if that is when they came and left: absences in between are left out. */
    List<Presence> pieces(Presence whole) {
        List<Presence> pieces = new ArrayList<>();
        Instant since = whole.from();
        for (Absence one : absences.stream()
                .filter(one -> one.isBetween(whole.from(), whole.to()))
                .sorted(Comparator.comparing(one -> one.span().from()))
                .toList()) {
            if (since.isBefore(one.span().from())) {
                pieces.add(new Presence(since, one.span().from()));
            }
            since = one.span().to();
        }
        if (since.isBefore(whole.to())) {
            pieces.add(new Presence(since, whole.to()));
        }
        return pieces;
    }

    /** When the person was away, which does not count. */
    List<Presence> spansAway() {
        return absences.stream().map(Absence::span).toList();
    }

    /** Whether the person signed one of both times with their own card, and it would be another one. */
    boolean isSignedOtherwise(Instant from, @Nullable Instant to) {
        boolean arrival = means() == Means.CARD && !arrivedAt.equals(from.truncatedTo(ChronoUnit.MINUTES));
        boolean departure = isOwnDeparture()
                && leftAt != null
                && (to == null || !leftAt.equals(to.truncatedTo(ChronoUnit.MINUTES)));
        return arrival || departure;
    }

    /** Whether that person noted the arrival or the departure. */
    boolean isRecordedBy(UUID somebody) {
        return somebody.equals(recordedBy) || somebody.equals(leftBy);
    }

    /** Counted on with each change, so that nobody writes over what they have not read. */
    public long version() {
        return version;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }
}
