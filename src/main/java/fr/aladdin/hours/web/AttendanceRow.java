package fr.aladdin.hours.web;

import fr.aladdin.hours.Attendance;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of a workshop.
 *
 * @param attendance that they came, or null
 * @param from when they came, as it stands in its box
 * @param to when they left, likewise
 * @param was what is written now, as the form brings it back
 * @param corrected whether somebody changed what was written first
 * @param slip whether they left so shortly ago that it may be a slip
 * @param wrong what is to be mended; empty when nothing is
 */
public record AttendanceRow(
        UUID person,
        String name,
        @Nullable Integer seat,
        @Nullable Attendance attendance,
        String from,
        String to,
        String was,
        boolean corrected,
        boolean slip,
        String wrong) {

    public boolean isThere() {
        return attendance != null && attendance.leftAt().isEmpty();
    }

    public boolean hasLeft() {
        return attendance != null && attendance.leftAt().isPresent();
    }

    public boolean hasCome() {
        return attendance != null;
    }

    /** Whether the person signed one of both times with their own card. */
    public boolean isSigned() {
        return attendance != null && attendance.isSigned();
    }

    /** Whole minutes, absences taken off; nothing while they are there. */
    public String minutes() {
        return attendance == null
                ? ""
                : attendance.minutes().map(String::valueOf).orElse("");
    }

    /** Minutes of absence in between. */
    public int away() {
        return attendance == null ? 0 : attendance.minutesAway();
    }
}
