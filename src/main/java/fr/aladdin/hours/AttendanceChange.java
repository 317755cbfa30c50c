package fr.aladdin.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an attendance said before it was corrected, who corrected it, when and why. Never changed. */
@Entity
@Table(name = "attendance_change")
public class AttendanceChange {

    /** The reason of a departure that is taken back at the moment, while the workshop goes on. */
    public static final String BACK = "BACK";

    @Id
    private UUID id;

    private UUID attendance;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    private String reason;

    @Column(name = "arrived_before")
    private Instant arrivedBefore;

    @Column(name = "left_before")
    private @Nullable Instant leftBefore;

    @SuppressWarnings("NullAway.Init")
    protected AttendanceChange() {}

    AttendanceChange(
            UUID attendance, Instant arrivedBefore, @Nullable Instant leftBefore, String reason, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.attendance = attendance;
        this.arrivedBefore = arrivedBefore;
        this.leftBefore = leftBefore;
        this.reason = reason.strip();
        this.changedBy = by;
        this.changedAt = now;
    }

    public UUID attendance() {
        return attendance;
    }

    public UUID changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String reason() {
        return reason;
    }

    public Instant arrivedBefore() {
        return arrivedBefore;
    }

    public Optional<Instant> leftBefore() {
        return Optional.ofNullable(leftBefore);
    }
}
