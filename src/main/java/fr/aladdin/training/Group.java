package fr.aladdin.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** People who learn together at a place, with their trainers. */
@Entity(name = "TrainingGroup")
@Table(name = "training_group")
public class Group {

    @Id
    private UUID id;

    private String name;

    private UUID place;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Group() {}

    public Group(String name, UUID place, UUID createdBy, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.name = name.strip();
        this.place = place;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public UUID place() {
        return place;
    }

    public void rename(String newName) {
        this.name = newName.strip();
    }
}
