package fr.aladdin.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's identity with an OpenID provider, with which they may enter here. Its key is the provider and the
 * provider's own name for the person; names, birthdays and addresses are not kept.
 */
@Entity
@Table(name = "linked_identity")
public class LinkedIdentity {

    @Id
    private UUID id;

    private UUID account;

    private String provider;

    private String issuer;

    private String subject;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @SuppressWarnings("NullAway.Init")
    protected LinkedIdentity() {}

    UUID account() {
        return account;
    }

    /** The short name of the provider, such as {@code franceconnect}. */
    public String provider() {
        return provider;
    }

    public Instant linkedAt() {
        return linkedAt;
    }

    boolean is(String issuer, String subject) {
        return this.issuer.equals(issuer) && this.subject.equals(subject);
    }
}
