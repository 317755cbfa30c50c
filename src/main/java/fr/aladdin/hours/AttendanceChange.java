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

    /** The reason when somebody who had left comes back to a workshop that goes on. */
    public static final String RETURNED = "RETURNED";

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

    @Column(name = "minutes_away")
    private int awayBefore;

    @SuppressWarnings("NullAway.Init")
    protected AttendanceChange() {}

    /**
     * What an attendance says.
     *
     * @param left null while the person is there
     * @param away minutes of absence in between
     */
    record Said(Instant arrived, @Nullable Instant left, int away) {}

    AttendanceChange(UUID attendance, Said before, String reason, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.attendance = attendance;
        this.arrivedBefore = before.arrived();
        this.leftBefore = before.left();
        this.awayBefore = before.away();
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

    /** Minutes of absence that stood between both. */
    public int awayBefore() {
        return awayBefore;
    }

    /** Whether somebody changed what was written, and not just came back. */
    public boolean isCorrection() {
        return !reason.equals(BACK) && !reason.equals(RETURNED);
    }
}
