package fr.aladdin.hours.web;

import fr.aladdin.hours.Attendance;
import fr.aladdin.hours.Presence;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of a workshop.
 *
 * @param attendance that they came, or null
 * @param from when they came, as it stands in its box
 * @param to when they left, likewise
 * @param was what is written now, as the form brings it back
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

    /** Whole minutes; nothing while they are there. */
    public String minutes() {
        return attendance == null
                ? ""
                : attendance
                        .presence()
                        .map(Presence::minutes)
                        .map(String::valueOf)
                        .orElse("");
    }
}
