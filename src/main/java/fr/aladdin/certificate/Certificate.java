package fr.aladdin.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What somebody could do on the day it was given, and who says so. Never changed afterwards. */
@Entity
@Table(name = "certificate")
public class Certificate {

    @Id
    private UUID id;

    private UUID person;

    private String extent;

    private String gestures;

    private int minutes;

    private UUID place;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    /** @param minutes validated in workshops until now; 0 when there are none to speak of */
    Certificate(
            UUID person, Extent extent, List<String> gestures, int minutes, UUID place, UUID givenBy, Instant givenAt) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.extent = extent.id();
        this.gestures = String.join(" ", gestures);
        this.minutes = minutes;
        this.place = place;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public Extent extent() {
        return new Extent(extent);
    }

    /** What the person can do, in the order of the paths. */
    public List<String> gestures() {
        return List.of(gestures.split(" ", -1));
    }

    public int minutes() {
        return minutes;
    }

    public UUID place() {
        return place;
    }

    public UUID givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
