package fr.aladdin.hours;

import fr.aladdin.workshop.Workshop;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts for somebody in another workshop.
 *
 * @param onList when they were there by the list; until the end while they have not left; empty when they are not on it
 * @param possible the time of which what was added can be
 * @param corrected minutes that corrections in the ledger added, or took back when it is below zero: of which time, nobody knows
 */
record OtherTime(Workshop workshop, List<Presence> onList, Presence possible, int corrected) {

    static OtherTime of(Workshop workshop, @Nullable Attendance attendance, int corrected) {
        Presence planned = Attendances.planned(workshop);
        return attendance == null
                ? new OtherTime(workshop, List.of(), planned, corrected)
                : new OtherTime(
                        workshop,
                        attendance.pieces(attendance.presenceUntil(workshop.endsAt())),
                        planned.widened(Attendances.LEEWAY),
                        corrected);
    }

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
            return Math.min(counted(), Math.max(0, known - room(further)));
        }
        int asked =
                Math.max(0, times.stream().mapToInt(possible::minutesTogether).sum() - known);
        return known + Math.min(asked, Math.max(0, corrected - free(asked, further)));
    }

    /** Minutes that were taken back and that no other workshop claims of the time on the list. */
    private int room(List<OtherTime> further) {
        int claimed = onList.stream()
                .flatMapToInt(piece -> further.stream().mapToInt(other -> other.certain(piece)))
                .sum();
        return Math.max(0, -corrected - claimed);
    }

    /** Minutes in which the person can have been there besides what is known of them, here and elsewhere, and what is asked. */
    private int free(int asked, List<OtherTime> further) {
        int taken = further.stream().mapToInt(other -> other.taken(possible)).sum();
        return Math.max(0, possible.minutes() - known(possible) - asked - taken);
    }

    /** Minutes of that time that count there and can be of no other time. */
    private int taken(Presence time) {
        int within = possible.minutesTogether(time);
        int free = possible.minutes() - within - (known(possible) - known(time));
        return certain(time) + Math.max(0, corrected - Math.max(0, free));
    }

    /** Minutes of that time on the list, as far as they still count. */
    private int certain(Presence time) {
        return Math.min(known(time), counted());
    }

    /** All minutes that count there. */
    private int counted() {
        return Math.max(0, onList.stream().mapToInt(Presence::minutes).sum() + corrected);
    }

    private int known(Presence time) {
        return onList.stream().mapToInt(time::minutesTogether).sum();
    }
}
