package fr.aladdin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.aladdin.account.RealAddress.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RealAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.fr", " Prenom.Nom@Fournisseur.FR ", "o'hara+aladdin@mail.ville.fr", "x_1-2@a-b.co.uk"})
    void what_reaches_somebody_is_an_address(String typed) {
        assertThat(RealAddress.slipIn(typed)).isEmpty();
        assertThat(RealAddress.of(typed).value()).isEqualTo(typed.strip().toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|NONE",
                "prenom nom@poste.fr|SPACE",
                "prenom\u00a0nom@poste.fr|SPACE",
                "prenom.poste.fr|NO_AT",
                "prenom@@poste.fr|SEVERAL_AT",
                "@poste.fr|NOTHING_BEFORE",
                "prenom@|NOTHING_AFTER",
                "prenom,nom@poste.fr|COMMA",
                "prénom@poste.fr|ACCENT",
                "prenom..nom@poste.fr|TWO_DOTS",
                "prenom.@poste.fr|DOT_AT_EDGE",
                "prenom@poste.fr.|DOT_AT_EDGE",
                "prenom@poste|NO_ENDING",
                "mariam.12@exercice.example|PRACTICE",
                "<prenom@poste.fr|STRANGE"
            })
    void a_slip_is_named(String typed, Slip slip) {
        assertThat(RealAddress.slipIn(typed)).contains(slip);
        assertThatIllegalArgumentException().isThrownBy(() -> RealAddress.of(typed));
    }

    @Test
    void a_line_break_puts_nothing_into_a_letter_head() {
        assertThat(RealAddress.slipIn("a@poste.fr\r\nBcc:b@poste.fr")).contains(Slip.SPACE);
    }

    @Test
    void too_long_is_told() {
        assertThat(RealAddress.slipIn("a".repeat(250) + "@poste.fr")).contains(Slip.LONG);
    }

    @Test
    void it_does_not_show_in_a_log() {
        assertThat(RealAddress.of("a@poste.fr").toString()).doesNotContain("poste");
    }
}
