package fr.aladdin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FactorSecretTest {

    private static final FactorSecret SECRET =
            new FactorSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @Test
    void a_telephone_reads_it_from_a_qr_code_or_it_is_typed() {
        assertThat(SECRET.address("Zoé d’ici"))
                .isEqualTo("otpauth://totp/Aladdin:Zo%C3%A9%20d%E2%80%99ici"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Aladdin");
        assertThat(SECRET.typed()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    @Test
    void it_is_not_printed() {
        assertThat(SECRET).hasToString("FactorSecret[…]");
    }
}
