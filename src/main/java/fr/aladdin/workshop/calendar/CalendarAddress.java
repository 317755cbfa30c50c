package fr.aladdin.workshop.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The secret address with which the calendar of a trainer follows their workshops; one each. Its hash is kept. */
@Entity
@Table(name = "calendar_address")
public class CalendarAddress {

    @Id
    private UUID trainer;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarAddress() {}

    CalendarAddress(UUID trainer, byte[] tokenHash, Instant now) {
        this.trainer = trainer;
        renew(tokenHash, now);
    }

    /** Whoever knows the address before this one sees nothing any more. */
    final void renew(byte[] newHash, Instant now) {
        this.tokenHash = newHash.clone();
        this.madeAt = now;
    }

    public UUID trainer() {
        return trainer;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
