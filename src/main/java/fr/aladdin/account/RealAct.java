package fr.aladdin.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that a participant has done for real, for themselves, after learning it: a result. */
@Entity
@Table(name = "real_act")
public class RealAct {

    /** An own e-mail address was shown to be read. */
    static final String ADDRESS_VERIFIED = "address.verified";

    @Id
    private UUID id;

    private UUID account;
    private String act;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected RealAct() {}

    RealAct(UUID account, String act, Instant now) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.act = act;
        this.at = now;
    }
}
