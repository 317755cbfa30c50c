package fr.aladdin.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A module to which a trainer sent everybody in the room. */
@Entity
@Table(name = "sent_module")
public class SentModule {

    @Id
    private UUID id;

    private UUID workshop;

    private String module;

    @Column(name = "sent_by")
    private UUID sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected SentModule() {}

    SentModule(UUID workshop, String module, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.workshop = workshop;
        this.module = module;
        this.sentBy = by;
        this.sentAt = now;
    }

    public UUID workshop() {
        return workshop;
    }

    /** Its slug. */
    public String module() {
        return module;
    }

    public UUID sentBy() {
        return sentBy;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
