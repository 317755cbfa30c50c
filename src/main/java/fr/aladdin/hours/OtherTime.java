package fr.aladdin.hours;

import fr.aladdin.workshop.Workshop;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What counts for somebody in another workshop.
 *
 * @param attendance when they were there; null when they are not on its list
 * @param corrected minutes that corrections in the ledger added, or took back when it is below zero: of which time, nobody knows
 */
record OtherTime(Workshop workshop, @Nullable Attendance attendance, int corrected) {

    /**
     * Minutes of those times that were spent there. What was taken back leaves room; what was added took place when the
     * person can have been there besides what is known of them, if there is such a time.
     *
     * @param times that do not overlap
     */
    int minutesOf(Collection<Presence> times) {
        int known = times.stream().mapToInt(this::known).sum();
        if (corrected <= 0) {
            return Math.max(0, known + corrected);
        }
        Presence possible = possible();
        int asked = times.stream().mapToInt(possible::minutesTogether).sum();
        int free = possible.minutes() - asked - known(possible) + known;
        return known + Math.max(0, corrected - Math.max(0, free));
    }

    private int known(Presence time) {
        return attendance == null ? 0 : attendance.minutesTogether(time, workshop.endsAt());
    }

    private Presence possible() {
        return attendance == null
                ? Attendances.planned(workshop)
                : Attendances.withLeeway(Attendances.planned(workshop));
    }
}
