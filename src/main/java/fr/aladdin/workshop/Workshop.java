package fr.aladdin.workshop;

import fr.aladdin.platform.IdColumn;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting in a room: when, with how many seats, led by whom, in which languages, with which modules planned. It is
 * planned, then held or called off, then validated by a second person; from then on nothing of it changes.
 */
@Entity
@Table(name = "workshop")
public class Workshop {

    @Id
    private UUID id;

    @Convert(converter = IdColumn.class)
    private @Nullable UUID series;

    private UUID programme;

    private UUID room;

    /** The group that it is planned for; the word is reserved in SQL. */
    @Convert(converter = IdColumn.class)
    private @Nullable UUID team;

    private String kind;

    private String title;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private int seats;

    private String languages;

    private String modules;

    @ElementCollection
    @CollectionTable(name = "workshop_trainer", joinColumns = @JoinColumn(name = "workshop"))
    @Column(name = "trainer")
    @Convert(converter = IdColumn.class)
    private Set<UUID> trainers = new HashSet<>();

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    /** When it was last planned, moved or called off. */
    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "validated_by")
    @Convert(converter = IdColumn.class)
    private @Nullable UUID validatedBy;

    @Column(name = "validated_at")
    private @Nullable Instant validatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Workshop() {}

    Workshop(Plan plan, Slot slot, @Nullable UUID series, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.series = series;
        this.createdBy = by;
        this.createdAt = now;
        this.programme = plan.programme();
        this.team = plan.group().orElse(null);
        this.kind = plan.kind().name();
        arrange(plan, slot, now);
    }

    /** Takes another plan or another time. The programme, the kind and the group stay. */
    final void arrange(Plan plan, Slot slot, Instant now) {
        this.changedAt = now;
        this.room = plan.room();
        this.title = plan.title();
        this.seats = plan.seats();
        this.languages = String.join("\n", plan.languages());
        this.modules = String.join("\n", plan.modules());
        this.trainers = new HashSet<>(plan.trainers());
        this.startsAt = slot.startsAt();
        this.endsAt = slot.endsAt();
    }

    /** Has begun, and may have other seats and trainers; its time, its room and the rest stay. */
    void staff(int wanted, Set<UUID> leading, Instant now) {
        this.changedAt = now;
        this.seats = wanted;
        this.trainers = new HashSet<>(leading);
    }

    /** As it is planned, with that many seats and these trainers. */
    public Plan planWith(int wanted, Set<UUID> leading) {
        return new Plan(programme, room, team, kind(), title, wanted, leading, languages(), modules());
    }

    /** When it is, by the clock on the wall. */
    public Slot slot() {
        return Slot.of(startsAt, endsAt);
    }

    public boolean cancelled() {
        return cancelledAt != null;
    }

    void cancel(Instant now) {
        if (cancelledAt == null) {
            cancelledAt = now;
            changedAt = now;
        }
    }

    /** @throws IllegalStateException when it was called off or is validated already */
    public void validate(UUID by, Instant now) {
        if (state(now) != State.HELD) {
            throw new IllegalStateException("only what was held is validated, once");
        }
        validatedBy = by;
        validatedAt = now;
    }

    /** Where it is in its life. */
    public enum State {
        PLANNED,
        UNDER_WAY,
        HELD,
        VALIDATED,
        CANCELLED;

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it goes on or is over, and nobody has validated it. */
        public boolean hasBegun() {
            return this == UNDER_WAY || this == HELD;
        }

        static State of(
                Instant startsAt,
                Instant endsAt,
                @Nullable Instant cancelledAt,
                @Nullable Instant validatedAt,
                Instant now) {
            if (cancelledAt != null) {
                return CANCELLED;
            }
            if (validatedAt != null) {
                return VALIDATED;
            }
            if (now.isBefore(startsAt)) {
                return PLANNED;
            }
            return now.isBefore(endsAt) ? UNDER_WAY : HELD;
        }
    }

    public State state(Instant now) {
        return State.of(startsAt, endsAt, cancelledAt, validatedAt, now);
    }

    /** Counted on with each change, so that nobody writes over a plan that they have not read. */
    public long version() {
        return version;
    }

    public UUID id() {
        return id;
    }

    public Optional<UUID> series() {
        return Optional.ofNullable(series);
    }

    public UUID programme() {
        return programme;
    }

    public UUID room() {
        return room;
    }

    public Optional<UUID> group() {
        return Optional.ofNullable(team);
    }

    public Kind kind() {
        return Kind.valueOf(kind);
    }

    public String title() {
        return title;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public int minutes() {
        return Math.toIntExact(Duration.between(startsAt, endsAt).toMinutes());
    }

    public int seats() {
        return seats;
    }

    /** BCP 47 tags of the languages that are spoken. */
    public List<String> languages() {
        return languages.lines().toList();
    }

    /** Slugs of the modules that are planned. */
    public List<String> modules() {
        return modules.lines().toList();
    }

    public Set<UUID> trainers() {
        return Set.copyOf(trainers);
    }

    public UUID createdBy() {
        return createdBy;
    }

    public Optional<UUID> validatedBy() {
        return Optional.ofNullable(validatedBy);
    }
}
