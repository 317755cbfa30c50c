package fr.aladdin.workshop;

import java.util.Locale;

/** Why a workshop cannot be planned as it is asked; each has its sentence that says what to do. */
public enum Refusal {
    /** Nobody is received in the room any more. */
    ROOM_CLOSED,
    /** More seats than the room has. */
    TOO_MANY_SEATS,
    /** Fewer seats than people have one already. */
    FEWER_THAN_ENROLLED,
    /** Before the room opens or after it closes. */
    OUTSIDE_HOURS,
    /** Other workshops of that time leave too few seats in the room. */
    ROOM_FULL,
    /** A trainer leads another workshop at that time. */
    TRAINER_TAKEN,
    /** The programme does not run that day. */
    OUTSIDE_PROGRAMME;

    /** As in message keys. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
