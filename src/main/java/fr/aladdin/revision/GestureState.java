package fr.aladdin.revision;

import java.time.LocalDate;
import java.util.List;

/** The furthest that somebody has come with a gesture; a later use that goes less well takes nothing back. */
public enum GestureState {
    /** No step of it was opened. */
    NOT_MET,
    /** A step of it was opened; none in which it is acted has been done. */
    SEEN,
    /** Done, each time with a hint or after several misses. */
    WITH_HINTS,
    /** Done without a hint, after one miss at most. */
    ALONE,
    /** Done alone again, two days later or more. */
    AGAIN;

    /** The first wait of the revision: before it, a second time is the same time. */
    static final int LATER_DAYS = 2;

    /** After these uses of one gesture, oldest first, by somebody who has met it. */
    static GestureState after(List<GestureUse> uses) {
        List<LocalDate> alone = uses.stream()
                .filter(use -> use.outcome() == Outcome.ALONE)
                .map(GestureUse::day)
                .toList();
        if (!alone.isEmpty()) {
            LocalDate again = alone.get(0).plusDays(LATER_DAYS);
            return alone.get(alone.size() - 1).isBefore(again) ? ALONE : AGAIN;
        }
        return uses.stream().anyMatch(use -> use.outcome() == Outcome.WITH_HINT) ? WITH_HINTS : SEEN;
    }

    /** Whether they have done it alone at least once. */
    public boolean alone() {
        return this == ALONE || this == AGAIN;
    }
}
