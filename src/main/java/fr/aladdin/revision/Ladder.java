package fr.aladdin.revision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands with one gesture. There are five rungs, 0 to 4; the gesture comes back 2, 2, 7, 21 or 60 days
 * after it was last used. Done alone when it was due, it climbs; done with a hint, it waits about half as long; not done,
 * it comes back in two days. The waits are a choice of the curriculum, not a finding.
 *
 * @param rung 0 to 4
 * @param due the day from which it is offered; null when it is acquired and was checked
 * @param acquired done alone at the highest rung when it was due
 * @param recent the modules of the last uses, the latest first, two at most
 * @param last the latest use
 */
public record Ladder(int rung, @Nullable LocalDate due, boolean acquired, List<String> recent, GestureUse last) {

    static final int HIGHEST = 4;

    private static final int[] DAYS = {2, 2, 7, 21, 60};
    private static final int SOON = 2;
    private static final int LAST_CHECK = 180;
    private static final int REMEMBERED = 2;

    public Ladder {
        recent = List.copyOf(recent);
    }

    /** After these uses of one gesture, oldest first; empty without any. */
    static Optional<Ladder> after(List<GestureUse> uses) {
        Ladder ladder = null;
        for (GestureUse use : uses) {
            ladder = ladder == null ? first(use) : ladder.then(use);
        }
        return Optional.ofNullable(ladder);
    }

    private static Ladder first(GestureUse use) {
        return new Ladder(0, use.day(), false, List.of(), use).then(use);
    }

    private Ladder then(GestureUse use) {
        return switch (use.outcome()) {
            case ALONE -> alone(use);
            case WITH_HINT ->
                due == null ? moved(rung, null, use) : moved(rung, use.day().plusDays(Math.max(SOON, days() / 2)), use);
            case NOT_DONE -> new Ladder(Math.min(rung, 1), use.day().plusDays(SOON), false, remembering(use), use);
        };
    }

    private Ladder alone(GestureUse use) {
        if (!isDue(use.day())) {
            return moved(rung, due, use);
        }
        if (acquired) {
            return moved(rung, null, use);
        }
        if (rung == HIGHEST) {
            return new Ladder(rung, use.day().plusDays(LAST_CHECK), true, remembering(use), use);
        }
        return moved(rung + 1, use.day().plusDays(DAYS[rung + 1]), use);
    }

    private Ladder moved(int to, @Nullable LocalDate next, GestureUse use) {
        return new Ladder(to, next, acquired, remembering(use), use);
    }

    private List<String> remembering(GestureUse use) {
        List<String> modules = new ArrayList<>(List.of(use.module()));
        recent.stream().limit(REMEMBERED - 1).forEach(modules::add);
        return modules;
    }

    /** Whether it comes back on that day, or waits since an earlier one. */
    public boolean isDue(LocalDate today) {
        return due != null && !due.isAfter(today);
    }

    /** How late it is, measured in its own waits: 0 on the day it is due, 1 when it has waited twice as long. */
    double lateness(LocalDate today) {
        return due == null ? -1 : (double) ChronoUnit.DAYS.between(due, today) / days();
    }

    /** Days between two uses at this rung. */
    public int days() {
        return acquired ? LAST_CHECK : DAYS[rung];
    }
}
