package fr.aladdin.board;

import fr.aladdin.hours.Attendance;
import fr.aladdin.workshop.Enrolled;
import fr.aladdin.workshop.Workshop;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat of a workshop, as the board shows it.
 *
 * @param number from 1; 0 for somebody who has a place and no seat
 * @param person who sits there; empty for a free seat
 * @param name how they are called; empty for a free seat
 * @param signed whether it is written down that they came
 * @param where what they do; empty when they have done nothing since the workshop began
 * @param askedAt since when they call for help; empty when they do not, or have left
 */
public record Seat(
        int number,
        Optional<UUID> person,
        String name,
        State state,
        boolean signed,
        Optional<Whereabouts> where,
        Optional<Instant> askedAt) {

    /** What the person of a seat does. */
    public enum State {
        /** Nobody has this seat. */
        FREE,
        /** Has not come yet. */
        EXPECTED,
        /** Has left. */
        LEFT,
        /** Is there and has begun nothing. */
        THERE,
        MOVING,
        /** Has done nothing for a while. */
        STILL,
        /** Missed one step again and again. */
        STUCK,
        /** Came to the end of a module. */
        FINISHED;

        /** As in message keys. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Seat free(int number) {
        return new Seat(number, Optional.empty(), "", State.FREE, false, Optional.empty(), Optional.empty());
    }

    /**
     * @param signed that they came, or null
     * @param last what they did last, on whatever day, or null
     * @param askedAt since when they call for help, or null
     */
    static Seat of(
            Workshop workshop,
            Enrolled who,
            @Nullable Attendance signed,
            @Nullable Whereabouts last,
            @Nullable Instant askedAt,
            Instant now) {
        Optional<Whereabouts> today = Optional.ofNullable(last)
                .filter(where -> !where.lastAt().isBefore(workshop.startsAt().minus(Board.AHEAD)));
        boolean left = signed != null && signed.leftAt().isPresent();
        State state = left
                ? State.LEFT
                : today.map(where -> where.state(now)).orElse(signed == null ? State.EXPECTED : State.THERE);
        Integer number = who.seat();
        return new Seat(
                number == null ? 0 : number,
                Optional.of(who.person()),
                who.name(),
                state,
                signed != null,
                today,
                Optional.ofNullable(askedAt).filter(since -> !left));
    }

    /** Whether somebody is there: they have signed, or do something. */
    public boolean isPresent() {
        return state.compareTo(State.THERE) >= 0;
    }

    /** Whether somebody works and is not counted as there yet: at this seat without having signed, or elsewhere. */
    public boolean missesSignature() {
        return isPresent() && !signed;
    }

    public boolean isFree() {
        return state == State.FREE;
    }

    public boolean calls() {
        return askedAt.isPresent();
    }
}
