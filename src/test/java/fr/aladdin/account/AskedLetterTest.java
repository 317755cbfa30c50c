package fr.aladdin.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.platform.Secrets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AskedLetterTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    private final Secrets secrets = new Secrets(new byte[32]);
    private final AskedLetter asked = AskedLetter.of("browser", "4821 5701", NOW);

    @Test
    void how_far_somebody_has_come_travels_sealed() {
        AskedLetter far = asked.withCode("482 157").withFactor();
        assertThat(AskedLetter.read(far.sealed(secrets), secrets, NOW)).contains(far);
        assertThat(far.sealed(secrets)).matches("[A-Za-z0-9_-]+").doesNotContain("4821");
    }

    @Test
    void after_a_quarter_of_an_hour_or_changed_it_counts_no_more() {
        String sealed = asked.sealed(secrets);
        assertThat(AskedLetter.read(sealed, secrets, NOW.plus(RecoveryCode.VALID)))
                .isEmpty();
        assertThat(AskedLetter.read("A" + sealed.substring(1, sealed.length() - 1) + "A", secrets, NOW))
                .isEmpty();
        assertThat(AskedLetter.read("not ours", secrets, NOW)).isEmpty();
    }

    @Test
    void another_code_takes_back_what_the_telephone_showed() {
        assertThat(asked.withCode("1").withFactor().withCode("2").factorShown()).isFalse();
    }

    @Test
    void nothing_of_it_is_said_in_a_log() {
        assertThat(asked.withCode("482157").toString()).doesNotContain("482157").doesNotContain("4821");
        assertThat(new LetterCode("482157").toString()).doesNotContain("482157");
    }

    @Test
    void a_code_is_read_however_its_figures_are_written() {
        assertThat(LetterCode.read(" 482 157 ")).contains(new LetterCode("482157"));
        assertThat(LetterCode.read("٤٨٢ ١٥٧")).contains(new LetterCode("482157"));
        assertThat(LetterCode.read("48215")).isEmpty();
        assertThat(LetterCode.read("")).isEmpty();
        assertThat(new LetterCode("482157").printed()).isEqualTo("482 157");
    }
}
