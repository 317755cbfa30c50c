package fr.aladdin.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody takes the place of a trainer in one workshop, and sees its people until a moment. It is ended, never erased. */
@Entity
@Table(name = "replacement")
public class Replacement {

    @Id
    private UUID id;

    private UUID workshop;

    private UUID trainer;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected Replacement() {}

    Replacement(UUID workshop, UUID trainer, UUID by, Instant now, Instant endsAt) {
        this.id = UUID.randomUUID();
        this.workshop = workshop;
        this.trainer = trainer;
        this.givenBy = by;
        this.givenAt = now;
        this.endsAt = endsAt;
    }

    /** Nothing is seen any more from that moment on; what has ended stays so. */
    void end(Instant now) {
        if (endsAt.isAfter(now)) {
            endsAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID workshop() {
        return workshop;
    }

    public UUID trainer() {
        return trainer;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
