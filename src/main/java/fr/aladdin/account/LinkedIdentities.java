package fr.aladdin.account;

import fr.aladdin.openid.OpenIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Which identities of OpenID providers open which account: one account for an identity, one identity of a provider. */
@ApplicationScoped
@Transactional
public class LinkedIdentities {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<IdentityLinked> added;

    /** The account that the identity opens; empty when it is linked to nobody, or to an account that was closed. */
    public Optional<UUID> find(OpenIdentity who) {
        return database.createQuery(
                        "SELECT i FROM LinkedIdentity i WHERE i.issuer = :issuer AND i.subject = :subject",
                        LinkedIdentity.class)
                .setParameter("issuer", who.issuer())
                .setParameter("subject", who.subject())
                .getResultStream()
                .map(LinkedIdentity::account)
                .filter(account -> accounts.find(account).filter(Account::open).isPresent())
                .findFirst();
    }

    /** The identity of that provider which is linked to the account. */
    public Optional<LinkedIdentity> linked(UUID account, String provider) {
        return database.createQuery(
                        "SELECT i FROM LinkedIdentity i WHERE i.account = :account AND i.provider = :provider",
                        LinkedIdentity.class)
                .setParameter("account", account)
                .setParameter("provider", provider)
                .getResultStream()
                .findFirst();
    }

    /**
     * Links the identity to the account; done before, it stays as it is.
     *
     * @return false when the identity opens another account, or the account has another identity of the provider;
     *     nothing is changed then
     */
    public boolean link(UUID account, String provider, OpenIdentity who) {
        int rows = database.createNativeQuery("INSERT INTO linked_identity"
                        + " (id, account, provider, issuer, subject, linked_at) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, account)
                .setParameter(3, provider)
                .setParameter(4, who.issuer())
                .setParameter(5, who.subject())
                .setParameter(6, Timestamp.from(clock.instant()))
                .executeUpdate();
        if (rows == 1) {
            audit.note(account, "identity.link", account, provider);
            added.fire(new IdentityLinked(account));
        }
        return linked(account, provider)
                .filter(own -> own.is(who.issuer(), who.subject()))
                .isPresent();
    }

    /** No identity opens the account any more: whoever linked one may have been somebody else. */
    void unlinkAll(UUID account) {
        database.createQuery("SELECT i FROM LinkedIdentity i WHERE i.account = :account", LinkedIdentity.class)
                .setParameter("account", account)
                .getResultList()
                .forEach(own -> unlink(account, own.provider()));
    }

    /** The identity of that provider no longer opens the account. */
    public void unlink(UUID account, String provider) {
        int removed = database.createQuery(
                        "DELETE FROM LinkedIdentity i WHERE i.account = :account AND i.provider = :provider")
                .setParameter("account", account)
                .setParameter("provider", provider)
                .executeUpdate();
        if (removed > 0) {
            audit.note(account, "identity.unlink", account, provider);
        }
    }
}
