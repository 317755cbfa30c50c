package fr.aladdin.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody whom a participant put into their address book. */
@Entity
@Table(name = "mail_contact")
public class Contact {
    /** Signs of a name. */
    public static final int LONGEST_NAME = 60;

    @Id
    private UUID id;

    private UUID owner;
    private String name;
    private String address;

    @Column(name = "added_at")
    private Instant addedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    Contact(UUID id, UUID owner, String name, Address address, Instant addedAt) {
        this.id = id;
        this.owner = owner;
        this.name = name;
        this.address = address.value();
        this.addedAt = addedAt;
    }

    void change(String better, Address other) {
        name = better;
        address = other.value();
    }

    public UUID id() {
        return id;
    }

    public UUID owner() {
        return owner;
    }

    BookEntry entry() {
        return new BookEntry(id, name, new Address(address));
    }
}
