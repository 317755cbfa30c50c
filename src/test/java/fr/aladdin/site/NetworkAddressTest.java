package fr.aladdin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NetworkAddressTest {

    private static final Set<String> PROXIES = Set.of("10.0.0.1", "10.0.0.2");

    @Test
    void without_a_proxy_it_is_whoever_speaks() {
        assertThat(NetworkAddress.of("192.0.2.7", List.of(), PROXIES)).isEqualTo("192.0.2.7");
    }

    @Test
    void whoever_is_no_trusted_proxy_cannot_speak_for_another() {
        assertThat(NetworkAddress.of("192.0.2.7", List.of("198.51.100.1"), PROXIES))
                .isEqualTo("192.0.2.7");
        assertThat(NetworkAddress.of("10.0.0.1", List.of("198.51.100.1"), Set.of()))
                .isEqualTo("10.0.0.1");
    }

    @Test
    void behind_a_trusted_proxy_it_is_the_last_that_is_not_one() {
        assertThat(NetworkAddress.of("10.0.0.1", List.of("203.0.113.9, 192.0.2.7, 10.0.0.2"), PROXIES))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void what_the_asker_wrote_before_it_does_not_count() {
        assertThat(NetworkAddress.of("10.0.0.1", List.of("203.0.113.9", "192.0.2.7"), PROXIES))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void nonsense_is_not_believed() {
        assertThat(NetworkAddress.of("10.0.0.1", List.of("unknown"), PROXIES)).isEqualTo("10.0.0.1");
        assertThat(NetworkAddress.of("10.0.0.1", List.of(""), PROXIES)).isEqualTo("10.0.0.1");
    }

    @Test
    void a_connection_of_version_six_is_one_place_whichever_of_its_addresses_speaks() {
        String place = NetworkAddress.place("2001:db8:0:7::1");
        assertThat(NetworkAddress.place("2001:db8:0:7:ffff:1:2:3")).isEqualTo(place);
        assertThat(NetworkAddress.place("2001:0DB8::7:0:0:0:1")).isEqualTo(place);
        assertThat(NetworkAddress.place("2001:db8:0:8::1")).isNotEqualTo(place);
        assertThat(NetworkAddress.place("fe80::1%eth0")).isEqualTo(NetworkAddress.place("fe80::2"));
    }

    @Test
    void an_address_of_version_four_is_a_place_of_its_own_however_it_is_written() {
        assertThat(NetworkAddress.place("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(NetworkAddress.place("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(NetworkAddress.place("1:2:3")).isEqualTo("1:2:3");
    }

    @Test
    void addresses_of_version_six_are_addresses_too() {
        assertThat(NetworkAddress.of("10.0.0.1", List.of("2001:db8::7"), PROXIES))
                .isEqualTo("2001:db8::7");
    }
}
