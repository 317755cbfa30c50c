package fr.aladdin.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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

    /** What was typed, the slip that is named, and the address that is offered instead. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mailto:odile.renaud@voisinage.example | MAILTO | odile.renaud@voisinage.example",
                "www.mairie.example | WEB_ADDRESS | ",
                "www.odile.renaud@voisinage.example | WEB_ADDRESS | odile.renaud@voisinage.example",
                "https://mairie.example/contact@x.example | WEB_ADDRESS | ",
                "odile.renaud＠voisinage.example | OTHER_AT | odile.renaud@voisinage.example",
                "odile.renaud arobase voisinage.example | SPELT_AT | odile.renaud@voisinage.example",
                "odile.renaud(at)voisinage.example | SPELT_AT | odile.renaud@voisinage.example",
                "odile.renaud [arobase] voisinage.example | SPELT_AT | odile.renaud@voisinage.example",
                "\"odile.renaud@voisinage.example\" | QUOTES | odile.renaud@voisinage.example",
                "«\u00A0odile.renaud@voisinage.example\u00A0» | QUOTES | odile.renaud@voisinage.example",
                "<odile.renaud@voisinage.example | BRACKETS | odile.renaud@voisinage.example",
                "Odile (odile.renaud@voisinage.example) | BRACKETS | odile.renaud@voisinage.example",
                "a.b@x.examplec.d@y.example | SEVERAL_ADDRESSES | a.b@x.example, c.d@y.example",
                "a.b@x.example et c.d@y.example | SEVERAL_ADDRESSES | a.b@x.example, c.d@y.example",
                "a.b@x.example/c.d@y.example | SEVERAL_ADDRESSES | a.b@x.example, c.d@y.example",
                "odile.renaud@@voisinage.example | SEVERAL_AT | odile.renaud@voisinage.example",
                "odile@renaud@voisinage.example | SEVERAL_AT | odile.renaud@voisinage.example",
                "odile;renaud@voisinage.example | SEMICOLON | odile.renaud@voisinage.example",
                "odile,renaud@voisinage.example | COMMA | odile.renaud@voisinage.example",
                "odile.renaud@voisinage,example | COMMA | odile.renaud@voisinage.example",
                "odile.renaud @voisinage.example | SPACE_BESIDE_AT | odile.renaud@voisinage.example",
                "odile.renaud@ voisinage.example | SPACE_BESIDE_AT | odile.renaud@voisinage.example",
                "Odile Renaud | NAME_ONLY | ",
                "odile.renaud.voisinage.example | NO_AT | ",
                "odile.renaud voisinage.example | NO_AT | odile.renaud@voisinage.example",
                "odile.renaud,voisinage.example | NO_AT | odile.renaud@voisinage.example",
                "odile.renaud; voisinage.example | NO_AT | odile.renaud@voisinage.example",
                "odile,renaud,voisinage.example | NO_AT | odile.renaud@voisinage.example",
                "odile renaud voisinage.example | NO_AT | odile.renaud@voisinage.example",
                "odile,renaud.voisinage.exemple,x | NO_AT | ",
                "odile renaud@voisinage.example | SPACE | odile.renaud@voisinage.example",
                "odile\u00A0renaud@voisi nage.example | SPACE | odile.renaud@voisinage.example",
                "оdile.renaud@voisinage.example | NOT_LATIN | odile.renaud@voisinage.example",
                "élise@voisinage.example | ACCENT | elise@voisinage.example",
                "e\u0301lise@voisinage.example | ACCENT | elise@voisinage.example",
                "@voisinage.example | NOTHING_BEFORE_AT | ",
                "odile.renaud@ | NOTHING_AFTER_AT | ",
                "odile..renaud@voisinage.example | TWO_DOTS | odile.renaud@voisinage.example",
                "odile.renaud@voisinage.example. | DOT_AT_END | odile.renaud@voisinage.example",
                ".odile.renaud@voisinage.example | DOT_AT_START | odile.renaud@voisinage.example",
                "odile.renaud.@voisinage.example | DOT_BESIDE_AT | odile.renaud@voisinage.example",
                "odile.renaud@voisinageexample | POINT_LEFT_OUT | odile.renaud@voisinage.example",
                "odile.renaud@voisinage | NO_ENDING | odile.renaud@voisinage.example",
                "odile:renaud@voisinage.example | STRANGE_SIGN | odile.renaud@voisinage.example",
                "odile.renaud@voisinage.con | WRONG_ENDING | odile.renaud@voisinage.example",
                "odile.renaud@voisinage.fr | WRONG_ENDING | odile.renaud@voisinage.example",
                "odile.renaud@voisinage.exemple | WRONG_ENDING | odile.renaud@voisinage.example",
                "Www.Élise,Renaud@voisinage.fr. | WEB_ADDRESS | elise.renaud@voisinage.example",
            })
    void the_slip_is_named_and_what_was_meant_is_offered(String typed, AddressSlip slip, @Nullable String meant) {
        assertThat(Address.slipIn(typed)).contains(slip);
        assertThat(Address.meantBy(typed).map(Address::value)).isEqualTo(Optional.ofNullable(meant));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_slip_has_a_sentence_that_shows_what_was_typed(Language language) {
        Messages messages = new Messages();
        assertThat(AddressSlip.values()).hasSizeGreaterThanOrEqualTo(20).allSatisfy(slip -> {
            String sentence = messages.format(language, slip.key(), "CE-QUI-EST-TAPE");
            assertThat(sentence).isNotEqualTo(slip.key());
            assertThat(sentence.contains("CE-QUI-EST-TAPE")).isEqualTo(slip != AddressSlip.TOO_LONG);
        });
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
