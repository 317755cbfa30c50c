package fr.aladdin.account;

import fr.aladdin.platform.IdColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where people are received: a library, a social centre, a digital workshop. */
@Entity
@Table(name = "place")
public class Place {

    @Id
    private UUID id;

    private String name;

    private String address;

    @Convert(converter = IdColumn.class)
    private @Nullable UUID partner;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    public Place(String name, String address) {
        this.id = UUID.randomUUID();
        this.name = name.strip();
        this.address = address.strip();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    /** The organisation that runs it; empty while nobody has been named. */
    public Optional<UUID> partner() {
        return Optional.ofNullable(partner);
    }

    void runBy(@Nullable UUID newPartner) {
        this.partner = newPartner;
    }

    public void rename(String newName, String newAddress) {
        this.name = newName.strip();
        this.address = newAddress.strip();
    }
}
