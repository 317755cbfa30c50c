package fr.aladdin.board;

import fr.aladdin.platform.IdColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody in a workshop calls for a trainer, until one came or the person needs nobody any more. */
@Entity
@Table(name = "help_request")
public class HelpRequest {

    @Id
    private UUID id;

    private UUID workshop;

    private UUID person;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "given_by")
    @Convert(converter = IdColumn.class)
    private @Nullable UUID givenBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected HelpRequest() {}

    HelpRequest(UUID workshop, UUID person, Instant now) {
        this.id = UUID.randomUUID();
        this.workshop = workshop;
        this.person = person;
        this.askedAt = now;
    }

    /** A trainer came. */
    void give(UUID trainer, Instant now) {
        if (endedAt == null) {
            givenBy = trainer;
            endedAt = now;
        }
    }

    /** The person needs nobody any more. */
    void withdraw(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public UUID workshop() {
        return workshop;
    }

    public UUID person() {
        return person;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The trainer who came. */
    public Optional<UUID> givenBy() {
        return Optional.ofNullable(givenBy);
    }
}
