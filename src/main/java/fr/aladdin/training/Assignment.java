package fr.aladdin.training;

import fr.aladdin.platform.IdColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A module given by a trainer to a whole group, whoever joins it later included, or to one person. */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    private UUID id;

    private String module;

    @Convert(converter = IdColumn.class)
    private @Nullable UUID team;

    @Convert(converter = IdColumn.class)
    private @Nullable UUID person;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    private Assignment(String module, @Nullable LocalDate dueOn, UUID givenBy, Instant givenAt) {
        this.id = UUID.randomUUID();
        this.module = module;
        this.dueOn = dueOn;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    static Assignment toGroup(UUID group, String module, @Nullable LocalDate dueOn, UUID givenBy, Instant givenAt) {
        Assignment assignment = new Assignment(module, dueOn, givenBy, givenAt);
        assignment.team = group;
        return assignment;
    }

    static Assignment toPerson(UUID person, String module, @Nullable LocalDate dueOn, UUID givenBy, Instant givenAt) {
        Assignment assignment = new Assignment(module, dueOn, givenBy, givenAt);
        assignment.person = person;
        return assignment;
    }

    public UUID id() {
        return id;
    }

    /** The slug of the module. */
    public String module() {
        return module;
    }

    public Optional<UUID> group() {
        return Optional.ofNullable(team);
    }

    public Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    /** The last day to finish it, in Bordeaux. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public UUID givenBy() {
        return givenBy;
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }
}
