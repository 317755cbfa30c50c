package fr.aladdin.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A room of a place: how many people sit there, and between which hours of the day it may be used. */
@Entity
@Table(name = "room")
public class Room {

    /** As in the workshop of CLIC ET DECLIC at the foot of the building. */
    public static final int USUAL_SEATS = 10;

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    @Id
    private UUID id;

    private UUID place;

    private String name;

    private int seats;

    @Column(name = "opens_at")
    private LocalTime opensAt;

    @Column(name = "closes_at")
    private LocalTime closesAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Room() {}

    public Room(UUID place, String name, int seats, LocalTime opensAt, LocalTime closesAt) {
        this.id = UUID.randomUUID();
        this.place = place;
        change(name, seats, opensAt, closesAt);
    }

    /** @throws IllegalArgumentException when it would close before it opens */
    public final void change(String newName, int newSeats, LocalTime opens, LocalTime closes) {
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("a room closes after it opens");
        }
        this.name = newName.strip();
        this.seats = newSeats;
        this.opensAt = opens;
        this.closesAt = closes;
    }

    /** Nobody is received there any more; what happened there stays. */
    public void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID place() {
        return place;
    }

    public String name() {
        return name;
    }

    public int seats() {
        return seats;
    }

    public LocalTime opensAt() {
        return opensAt;
    }

    public LocalTime closesAt() {
        return closesAt;
    }

    /** Whether it is open from one time of the day to the other. */
    public boolean isOpen(LocalTime from, LocalTime to) {
        return !from.isBefore(opensAt) && !to.isAfter(closesAt) && to.isAfter(from);
    }

    /** From midnight to the last minute of the day: people may stay over midnight. */
    public boolean isOpenAlways() {
        return opensAt.equals(LocalTime.MIN) && !closesAt.isBefore(LAST_MINUTE);
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}
