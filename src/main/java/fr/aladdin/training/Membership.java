package fr.aladdin.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One participant's time in one group. Leaving ends it and erases nothing of what was done. */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    private UUID id;

    private UUID team;

    private UUID person;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(UUID team, UUID person, Instant joinedAt) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.person = person;
        this.joinedAt = joinedAt;
    }

    UUID person() {
        return person;
    }

    void leave(Instant now) {
        this.leftAt = now;
    }
}
