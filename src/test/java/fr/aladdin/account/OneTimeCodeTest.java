package fr.aladdin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    /** The secret of the examples of RFC 6238, appendix B. */
    private static final OneTimeCode CODE = new OneTimeCode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109L);

    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void codes_are_those_of_rfc_6238(long seconds, String code) {
        assertThat(CODE.at(seconds / 30)).isEqualTo(code);
    }

    @Test
    void the_code_of_now_and_of_half_a_minute_around_is_known() {
        long step = NOW.getEpochSecond() / 30;
        assertThat(CODE.stepOf("081804", NOW)).hasValue(step);
        assertThat(CODE.stepOf("081804", NOW.plusSeconds(30))).hasValue(step);
        assertThat(CODE.stepOf("081804", NOW.minusSeconds(30))).hasValue(step);
        assertThat(CODE.stepOf("081804", NOW.plusSeconds(60))).isEmpty();
        assertThat(CODE.stepOf("81804", NOW)).isEmpty();
        assertThat(CODE.stepOf("", NOW)).isEmpty();
    }
}
