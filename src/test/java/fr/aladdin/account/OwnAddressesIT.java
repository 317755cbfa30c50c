package fr.aladdin.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.platform.MovableClock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OwnAddressesIT {

    private static final RealAddress ADDRESS = RealAddress.of("quelqu.un@poste.fr");

    @Inject
    private OwnAddresses addresses;

    @Inject
    private Accounts accounts;

    @Inject
    private MovableClock clock;

    @PersistenceContext
    private EntityManager database;

    private final String from = UUID.randomUUID().toString();

    @AfterEach
    void put_the_clock_right() {
        clock.putRight();
    }

    @Test
    void the_code_that_was_sent_makes_the_address_theirs_once_and_counts_as_a_result() {
        UUID person = person();
        String code = draw(person);
        assertEquals(6, code.length());
        assertTrue(addresses.confirm(person, code.substring(0, 3) + " " + code.substring(3)));
        assertEquals(Optional.of(ADDRESS), addresses.find(person).map(OwnAddress::address));
        assertFalse(addresses.confirm(person, code));
        assertEquals(1, count("real_act", person));
    }

    @Test
    void the_code_of_somebody_else_opens_nothing() {
        UUID person = person();
        String code = draw(person());
        String own = draw(person);
        assertTrue(code.equals(own) || !addresses.confirm(person, code));
    }

    @Test
    void a_new_code_takes_the_place_of_the_one_before() {
        UUID person = person();
        String first = draw(person);
        String second = draw(person);
        assertTrue(first.equals(second) || !addresses.confirm(person, first));
        assertTrue(first.equals(second) || addresses.confirm(person, second));
    }

    @Test
    void after_half_an_hour_it_opens_nothing() {
        UUID person = person();
        String code = draw(person);
        clock.moveOn(Duration.ofMinutes(31));
        assertFalse(addresses.confirm(person, code));
        assertTrue(addresses.waiting(person).isEmpty());
    }

    @Test
    void after_five_slips_the_right_one_opens_nothing() {
        UUID person = person();
        String code = draw(person);
        for (int slip = 0; slip < 5; slip++) {
            assertFalse(addresses.confirm(person, code.equals("000000") ? "000001" : "000000"));
        }
        assertFalse(addresses.confirm(person, code));
    }

    @Test
    void three_an_hour_for_a_person_and_thirty_for_a_network_address() {
        UUID person = person();
        for (int letter = 0; letter < 3; letter++) {
            draw(person);
        }
        assertEquals(Optional.empty(), addresses.draw(person, ADDRESS, "another " + from));
        clock.moveOn(Duration.ofMinutes(61));
        assertTrue(addresses.draw(person, ADDRESS, from).isPresent());
        for (int others = 0; others < 29; others++) {
            draw(person());
        }
        assertEquals(Optional.empty(), addresses.draw(person(), ADDRESS, from));
    }

    @Test
    void taken_away_nothing_of_it_is_left_but_the_result() {
        UUID person = person();
        addresses.confirm(person, draw(person));
        draw(person);
        addresses.remove(person);
        assertEquals(0, count("own_address", person));
        assertEquals(0, count("address_code", person));
        assertEquals(1, count("real_act", person));
    }

    private String draw(UUID person) {
        return addresses.draw(person, ADDRESS, from).orElseThrow();
    }

    private long count(String table, UUID person) {
        return ((Number) database.createNativeQuery("SELECT count(*) FROM " + table + " WHERE account = ?")
                        .setParameter(1, person)
                        .getSingleResult())
                .longValue();
    }

    private UUID person() {
        return accounts.addParticipant("Essai").id();
    }
}
