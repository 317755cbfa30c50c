package fr.aladdin.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@x.example, b@y.example",
                "a@x.example;b@y.example",
                "a@x.example,b@y.example",
                "a@x.example b@y.example",
                "A@X.example, b@y.example, a@x.example",
                "Odile Renaud <a@x.example>, b@y.example,"
            })
    void several_addresses_are_read_apart(String line) {
        assertThat(Recipients.read(line).addresses())
                .containsExactly(new Address("a@x.example"), new Address("b@y.example"));
        assertThat(Recipients.read(line).findSlip("to")).isEmpty();
    }

    @Test
    void an_empty_line_names_nobody() {
        assertThat(Recipients.read("  ").isEmpty()).isTrue();
    }

    @Test
    void a_comma_inside_an_address_is_named_and_not_taken_for_two_addresses() {
        Recipients read = Recipients.read("odile,renaud@voisinage.example");
        assertThat(read.findSlip("to"))
                .contains(new WritingSlip(
                        "to",
                        AddressSlip.COMMA.key(),
                        "odile,renaud@voisinage.example",
                        "odile.renaud@voisinage.example"));
    }

    @Test
    void a_semicolon_inside_an_address_is_named_and_one_between_two_parts_them() {
        assertThat(Recipients.read("odile;renaud@voisinage.example").findSlip("to"))
                .map(WritingSlip::key)
                .contains(AddressSlip.SEMICOLON.key());
        assertThat(Recipients.read("odile.renaud.voisinage.example; b@y.example")
                        .typed())
                .containsExactly("odile.renaud.voisinage.example", "b@y.example");
    }

    @Test
    void a_space_inside_an_address_is_named() {
        assertThat(Recipients.read("odile.renaud@ voisinage.example").findSlip("cc"))
                .map(WritingSlip::key)
                .contains(AddressSlip.SPACE_BESIDE_AT.key());
    }

    @Test
    void what_was_typed_stays_beside_the_slip() {
        assertThat(Recipients.read("Odile Renaud").typed()).containsExactly("Odile Renaud");
    }
}
