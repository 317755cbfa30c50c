package fr.aladdin.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.aladdin.account.Accounts;
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

    @Test
    void the_figure_behind_a_name_says_how_many_have_asked_for_it() {
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
    void who_has_an_address_keeps_it_however_many_come_later() {
        UUID first = accounts.addParticipant("Ilan Brun").id();
        Address own = addresses.of(first, "Ilan Brun");
        newcomer("Ilan Brun");
        assertEquals(own, addresses.of(first, "Ilan Brun"));
    }

    private String newcomer(String name) {
        return addresses.of(accounts.addParticipant(name).id(), name).name();
    }
}
