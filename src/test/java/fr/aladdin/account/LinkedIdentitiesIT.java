package fr.aladdin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.ProviderSignIns.Hint;
import fr.aladdin.openid.OpenIdentity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LinkedIdentitiesIT {

    private static final String PROVIDER = "franceconnect";

    @Inject
    private LinkedIdentities identities;

    @Inject
    private ProviderSignIns providerSignIns;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager database;

    @Test
    void a_linked_identity_opens_its_account_and_is_keyed_on_issuer_and_subject() {
        UUID person = person();
        OpenIdentity who = identity("https://fc.example", person.toString());
        assertEquals(Optional.empty(), identities.find(who));
        assertTrue(identities.link(person, PROVIDER, who));
        assertEquals(Optional.of(person), identities.find(who));
        assertEquals(Optional.empty(), identities.find(identity("https://other.example", person.toString())));
    }

    @Test
    void an_identity_opens_one_account_and_an_account_has_one_of_a_provider() {
        UUID person = person();
        UUID neighbour = person();
        OpenIdentity who = identity("https://fc.example", person.toString());
        assertTrue(identities.link(person, PROVIDER, who));
        assertTrue(identities.link(person, PROVIDER, who));
        assertFalse(identities.link(neighbour, PROVIDER, who));
        assertFalse(identities.link(person, PROVIDER, identity("https://fc.example", "another of " + person)));
        assertEquals(Optional.of(person), identities.find(who));
        assertEquals(Optional.empty(), identities.linked(neighbour, PROVIDER));
    }

    @Test
    void unlinked_it_opens_nothing_and_both_acts_are_in_the_audit_trail() {
        UUID person = person();
        OpenIdentity who = identity("https://fc.example", person.toString());
        identities.link(person, PROVIDER, who);
        identities.unlink(person, PROVIDER);
        identities.unlink(person, PROVIDER);
        assertEquals(Optional.empty(), identities.find(who));
        assertEquals(1L, audited(person, "identity.link"));
        assertEquals(1L, audited(person, "identity.unlink"));
    }

    @Test
    void a_closed_account_is_not_opened() throws Exception {
        UUID person = person();
        OpenIdentity who = identity("https://fc.example", person.toString());
        identities.link(person, PROVIDER, who);
        transaction.begin();
        accounts.get(person).close(clock.instant());
        transaction.commit();
        assertEquals(Optional.empty(), identities.find(who));
    }

    @Test
    void the_token_of_a_sign_in_is_kept_sealed_handed_out_once_and_forgotten_with_its_sign_in() {
        UUID person = person();
        UUID first = signIn(person);
        UUID second = signIn(person);
        providerSignIns.keep(first, new Hint(PROVIDER, "a.b.c"));
        assertEquals(Optional.of(new Hint(PROVIDER, "a.b.c")), providerSignIns.take(first));
        assertEquals(Optional.empty(), providerSignIns.take(first));
        providerSignIns.keep(first, new Hint(PROVIDER, "a.b.c"));
        signIns.end(first);
        providerSignIns.keep(second, new Hint(PROVIDER, "d.e.f"));
        assertEquals(Optional.empty(), providerSignIns.take(first));
        assertEquals(Optional.of(new Hint(PROVIDER, "d.e.f")), providerSignIns.take(second));
    }

    private UUID signIn(UUID person) {
        return signIns.find(signIns.begin(person, Device.SHARED)).orElseThrow().signIn();
    }

    private long audited(UUID person, String act) {
        return database.createQuery(
                        "SELECT COUNT(a) FROM AuditEntry a WHERE a.subject = :person AND a.act = :act", Long.class)
                .setParameter("person", person)
                .setParameter("act", act)
                .getSingleResult();
    }

    private static OpenIdentity identity(String issuer, String subject) {
        return new OpenIdentity(issuer, subject, "eidas1", Map.of(), "a.b.c");
    }

    private UUID person() {
        return accounts.addParticipant("Essai").id();
    }
}
