package fr.aladdin.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** An organisation that runs places and is paid for the hours given there. */
@Entity
@Table(name = "partner")
public class Partner {

    @Id
    private UUID id;

    private String name;

    private String siret;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

    public Partner(String name, Siret siret) {
        this.id = UUID.randomUUID();
        change(name, siret);
    }

    public final void change(String newName, Siret newSiret) {
        this.name = newName.strip();
        this.siret = newSiret.value();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Siret siret() {
        return new Siret(siret);
    }
}
