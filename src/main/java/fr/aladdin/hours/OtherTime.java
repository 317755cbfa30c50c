package fr.aladdin.hours;

import fr.aladdin.workshop.Workshop;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts for somebody in another workshop.
 *
 * @param attendance when they were there; null when they are not on its list
 * @param corrected minutes that corrections in the ledger added, or took back when it is below zero: of which time, nobody knows
 */
record OtherTime(Workshop workshop, @Nullable Attendance attendance, int corrected) {

    /**
     * Minutes of those times that were spent there. What was taken back leaves room, once and at whatever time; what was
     * added took place when the person can have been there besides all that is known of them, if there is such a time.
     *
     * @param times that do not overlap
     * @param others what else counts for them about that time; may name this one
     */
    int minutesOf(Collection<Presence> times, Collection<OtherTime> others) {
        int known = times.stream().mapToInt(this::known).sum();
        List<OtherTime> further =
                others.stream().filter(other -> !other.equals(this)).toList();
        if (corrected <= 0) {
            return Math.max(0, known - room(further));
        }
        int asked =
                Math.max(0, times.stream().mapToInt(possible()::minutesTogether).sum() - known);
        return known + Math.min(asked, Math.max(0, corrected - free(asked, further)));
    }

    /** Minutes that were taken back and that no other workshop claims of the time on the list. */
    private int room(List<OtherTime> further) {
        int claimed = attendance == null
                ? 0
                : attendance.pieces(attendance.presenceUntil(workshop.endsAt())).stream()
                        .flatMapToInt(piece -> further.stream().mapToInt(other -> other.known(piece)))
                        .sum();
        return Math.max(0, -corrected - claimed);
    }

    /** Minutes in which the person can have been there besides what is known of them, here and elsewhere, and what is asked. */
    private int free(int asked, List<OtherTime> further) {
        Presence possible = possible();
        int taken = further.stream().mapToInt(other -> other.taken(possible)).sum();
        return Math.max(0, possible.minutes() - known(possible) - asked - taken);
    }

    /** Minutes of that time that count there, as far as anybody knows. */
    private int taken(Presence time) {
        int known = known(time);
        int room = possible().minutesTogether(time) - known;
        return known + Math.max(0, Math.min(corrected, room));
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
