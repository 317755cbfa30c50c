package fr.aladdin.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    private static final UUID ACCOUNT = new UUID(0, 7);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "odile.renaud@voisinage.example",
                "Odile.Renaud@Voisinage.EXAMPLE",
                " jardins@mairie.clairval.example ",
                "o'brien_2+x@exercice.example"
            })
    void an_address_has_no_slip(String typed) {
        assertThat(Address.slipIn(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "www.mairie.example | WEB_ADDRESS",
                "https://mairie.example/contact@x.example | WEB_ADDRESS",
                "odile.renaud @voisinage.example | SPACE",
                "odile\u00A0renaud@voisinage.example | SPACE",
                "odile,renaud@voisinage.example | COMMA",
                "odile.renaud.voisinage.example | NO_AT",
                "odile@renaud@voisinage.example | SEVERAL_AT",
                "élise@voisinage.example | ACCENT",
                "@voisinage.example | NOTHING_BEFORE_AT",
                "odile.renaud@ | NOTHING_AFTER_AT",
                "odile..renaud@voisinage.example | TWO_DOTS",
                "odile.@voisinage.example | DOT_AT_EDGE",
                "odile@voisinage.example. | DOT_AT_EDGE",
                "odile.renaud@voisinage | NO_ENDING",
                "odile:renaud@voisinage.example | STRANGE_SIGN",
            })
    void the_slip_is_named(String typed, AddressSlip slip) {
        assertThat(Address.slipIn(typed)).contains(slip);
    }

    @Test
    void a_very_long_address_is_too_long() {
        assertThat(Address.slipIn("a".repeat(260) + "@x.example")).contains(AddressSlip.TOO_LONG);
    }

    @Test
    void capitals_do_not_count() {
        assertThat(new Address("Odile@Voisinage.example ")).isEqualTo(new Address("odile@voisinage.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "Mariam Sediqi, mariam.sediqi@exercice.example",
        "Élise  Müller-Ndiaye, elise.muller.ndiaye@exercice.example",
        "D’Artagnan Ł, d.artagnan.l@exercice.example",
        "Олена Коваленко, olena.kovalenko@exercice.example",
    })
    void a_name_of_several_words_makes_the_address(String name, String address) {
        assertThat(Address.ofParticipant(name, ACCOUNT).value()).isEqualTo(address);
    }

    @Test
    void a_first_name_alone_gets_two_figures_of_the_account() {
        assertThat(Address.ofParticipant("Zoé", ACCOUNT).value()).matches("zoe\\.[0-9]{2}@exercice\\.example");
        assertThat(Address.ofParticipant("Zoé", ACCOUNT)).isEqualTo(Address.ofParticipant("Zoé", ACCOUNT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"مريم السديقي", "***", "  ", "王小明", "x"})
    void whatever_the_name_the_address_is_one(String name) {
        assertThat(Address.slipIn(Address.ofParticipant(name, ACCOUNT).value())).isEmpty();
    }
}
