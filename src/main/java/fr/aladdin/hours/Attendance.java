package fr.aladdin.hours;

import fr.aladdin.platform.IdColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody came to a workshop, and left. What it said before a correction is kept beside it. */
@Entity
@Table(name = "attendance")
public class Attendance {

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

    /** @param to null while the person is still there */
    AttendanceChange correct(Instant from, @Nullable Instant to, String reason, UUID by, Instant now) {
        AttendanceChange before = new AttendanceChange(id, arrivedAt, leftAt, reason, by, now);
        arrivedAt = from.truncatedTo(ChronoUnit.MINUTES);
        leftAt = to == null ? null : new Presence(from, to).to();
        return before;
    }

    /** The person was not there at all. */
    AttendanceChange remove(String reason, UUID by, Instant now) {
        AttendanceChange before = new AttendanceChange(id, arrivedAt, leftAt, reason, by, now);
        removedAt = now;
        return before;
    }

    /** From when to when; empty while the person is still there. */
    public Optional<Presence> presence() {
        return leftAt == null ? Optional.empty() : Optional.of(new Presence(arrivedAt, leftAt));
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
