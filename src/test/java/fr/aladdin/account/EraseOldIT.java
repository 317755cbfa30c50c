package fr.aladdin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.platform.MovableClock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EraseOldIT {

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private AuditTrail audit;

    @Inject
    private OwnAddresses addresses;

    @Inject
    private AddressSendings sendings;

    @Inject
    private MovableClock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager database;

    @AfterEach
    void put_the_clock_right() {
        clock.putRight();
    }

    @Test
    void sign_ins_and_who_looked_are_kept_for_a_year() throws Exception {
        UUID person = accounts.addParticipant("Essai").id();
        signIns.endAll(person);
        signIns.begin(person, Device.SHARED);
        audit.note(person, "test.read", person, "");
        clock.moveOn(Duration.ofDays(364));
        eraseOld();
        assertEquals(1, count("sign_in", "account", person));
        assertEquals(1, count("audit_entry", "subject", person));
        clock.moveOn(Duration.ofDays(2));
        String token = signIns.begin(person, Device.SHARED);
        eraseOld();
        assertEquals(1, count("sign_in", "account", person));
        assertTrue(signIns.find(token).isPresent());
        assertEquals(0, count("audit_entry", "subject", person));
    }

    @Test
    void a_code_is_gone_the_next_day_with_when_it_was_sent() throws Exception {
        UUID person = accounts.addParticipant("Essai").id();
        addresses.draw(person, RealAddress.of("quelqu.un@poste.fr"), "here");
        clock.moveOn(Duration.ofHours(25));
        eraseOld();
        assertEquals(0, count("address_code", "account", person));
        assertEquals(0, count("address_sending", "account", person));
    }

    /** As every night. */
    private void eraseOld() throws Exception {
        transaction.begin();
        signIns.eraseOld();
        audit.eraseOld();
        addresses.eraseOld();
        sendings.eraseOld();
        transaction.commit();
    }

    private long count(String table, String column, UUID person) {
        return ((Number) database.createNativeQuery("SELECT count(*) FROM " + table + " WHERE " + column + " = ?")
                        .setParameter(1, person)
                        .getSingleResult())
                .longValue();
    }
}
