package fr.aladdin.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody has a place in a workshop, or waits for one. Leaving erases nothing. */
@Entity
@Table(name = "enrolment")
public class Enrolment {

    @Id
    private UUID id;

    private UUID workshop;

    private UUID person;

    private String state;

    private @Nullable Integer seat;

    @Column(name = "enrolled_by")
    private UUID enrolledBy;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    Enrolment(UUID workshop, UUID person, boolean waiting, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.workshop = workshop;
        this.person = person;
        this.state = waiting ? State.WAITING.name() : State.ENROLLED.name();
        this.enrolledBy = by;
        this.enrolledAt = now;
    }

    /** Whether the person has a place. */
    public enum State {
        ENROLLED,
        WAITING,
        LEFT
    }

    /** A place has become free. */
    void moveUp() {
        state = State.ENROLLED.name();
    }

    void leave(Instant now) {
        state = State.LEFT.name();
        seat = null;
        leftAt = now;
    }

    /** @param number of the seat, from 1, or null to stand up */
    void sit(@Nullable Integer number) {
        seat = number;
    }

    public UUID id() {
        return id;
    }

    public UUID workshop() {
        return workshop;
    }

    public UUID person() {
        return person;
    }

    public State state() {
        return State.valueOf(state);
    }

    /** The number of the seat, from 1. */
    public OptionalInt seat() {
        return seat == null ? OptionalInt.empty() : OptionalInt.of(seat);
    }

    public UUID enrolledBy() {
        return enrolledBy;
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }
}
