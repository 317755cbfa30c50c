package fr.aladdin.account;

import fr.aladdin.platform.IdColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role given to a member of staff, for everything, for one place or for one group. It is ended, never erased. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

    @Id
    private UUID id;

    private UUID account;

    private String role;

    @Convert(converter = IdColumn.class)
    private @Nullable UUID place;

    /** The group; the word is reserved in SQL. */
    @Convert(converter = IdColumn.class)
    private @Nullable UUID team;

    @Column(name = "granted_by")
    @Convert(converter = IdColumn.class)
    private @Nullable UUID grantedBy;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    public RoleGrant(
            UUID account,
            Role role,
            @Nullable UUID place,
            @Nullable UUID group,
            @Nullable UUID grantedBy,
            Instant startsAt) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.role = role.tag();
        this.place = place;
        this.team = group;
        this.grantedBy = grantedBy;
        this.startsAt = startsAt;
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return account;
    }

    public Role role() {
        return Role.find(role).orElseThrow();
    }

    public Optional<UUID> place() {
        return Optional.ofNullable(place);
    }

    public Optional<UUID> group() {
        return Optional.ofNullable(team);
    }

    /** Whether it holds for the whole installation. */
    public boolean forEverything() {
        return place == null && team == null;
    }

    public boolean current(Instant now) {
        return !startsAt.isAfter(now) && (endsAt == null || endsAt.isAfter(now));
    }

    public void end(Instant now) {
        if (endsAt == null || endsAt.isAfter(now)) {
            this.endsAt = now;
        }
    }
}
