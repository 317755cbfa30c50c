package fr.aladdin.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.aladdin.account.Accounts;
import fr.aladdin.account.Erasure;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AddressesIT {

    @Inject
    private Accounts accounts;

    @Inject
    private Addresses addresses;

    @Inject
    private Erasure erasure;

    @Test
    void the_figure_behind_a_name_follows_that_of_the_last_namesake() {
        assertEquals(
                List.of("dina.sorel", "dina.sorel2", "dina.sorel3"),
                Stream.generate(() -> newcomer("Dina Sorel")).limit(3).toList());
    }

    @Test
    void a_figure_that_somebody_has_in_their_name_is_passed_over() {
        assertEquals("zoe.tram2", newcomer("Zoé Tram2"));
        assertEquals("zoe.tram", newcomer("Zoé Tram"));
        assertEquals("zoe.tram3", newcomer("Zoé Tram"));
        assertEquals("zoe.tram4", newcomer("Zoé Tram"));
    }

    @Test
    void the_tenth_figure_follows_the_ninth_and_not_the_first() {
        for (int which = 1; which < 12; which++) {
            assertEquals("omar.lune" + (which == 1 ? "" : which), newcomer("Omar Lune"));
        }
    }

    @Test
    void the_figure_of_somebody_erased_is_not_given_again_while_a_later_namesake_is_there() {
        assertEquals("ada.quai", newcomer("Ada Quai"));
        List<UUID> erased = List.of(account("Ada Quai"), account("Ada Quai"));
        assertEquals("ada.quai4", newcomer("Ada Quai"));
        erased.forEach(person -> erasure.erase(person, null));
        assertEquals("ada.quai5", newcomer("Ada Quai"));
    }

    @Test
    void who_has_an_address_keeps_it_however_many_come_later() {
        UUID first = accounts.addParticipant("Ilan Brun").id();
        Address own = addresses.of(first, "Ilan Brun");
        newcomer("Ilan Brun");
        assertEquals(own, addresses.of(first, "Ilan Brun"));
    }

    private UUID account(String name) {
        UUID account = accounts.addParticipant(name).id();
        addresses.of(account, name);
        return account;
    }

    private String newcomer(String name) {
        return addresses.of(accounts.addParticipant(name).id(), name).name();
    }
}
