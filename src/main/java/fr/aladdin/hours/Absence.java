package fr.aladdin.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody left a workshop for a while and came back; whole minutes, which do not count. */
@Embeddable
public class Absence {

    @Column(name = "gone_at")
    private Instant from;

    @Column(name = "back_at")
    private Instant until;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    /** @throws IllegalArgumentException when they came back in the minute in which they left */
    Absence(Instant from, Instant until) {
        Presence span = new Presence(from, until);
        this.from = span.from();
        this.until = span.to();
    }

    Presence span() {
        return new Presence(from, until);
    }

    /**
     * Whether somebody who came and left then can have been away in between, if only until they left; whoever is said to
     * have come or left in the midst of it was there.
     *
     * @param left null while they are there
     */
    boolean isBetween(Instant came, @Nullable Instant left) {
        return came.isBefore(from) && (left == null || !until.isAfter(left));
    }
}
