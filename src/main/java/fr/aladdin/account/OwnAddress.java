package fr.aladdin.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A participant's own real e-mail address, which they have shown to read. */
@Entity
@Table(name = "own_address")
public class OwnAddress {

    @Id
    private UUID account;

    private String address;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @SuppressWarnings("NullAway.Init")
    protected OwnAddress() {}

    OwnAddress(UUID account, RealAddress address, Instant now) {
        this.account = account;
        this.address = address.value();
        this.verifiedAt = now;
    }

    /** Another one takes its place. */
    void become(RealAddress other, Instant now) {
        this.address = other.value();
        this.verifiedAt = now;
    }

    public RealAddress address() {
        return new RealAddress(address);
    }

    public Instant verifiedAt() {
        return verifiedAt;
    }
}
