package fr.aladdin.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.platform.Secrets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardCodeTest {

    private final Secrets secrets = new Secrets(key(1));
    private final CardCode code = new CardCode(
            new CardNumber("48215701"), new CardWords(CardWords.list().subList(0, 4)));

    @Test
    void opens_where_it_was_sealed() {
        assertThat(CardCode.read(code.sealed(secrets), secrets)).contains(code);
    }

    @Test
    void says_nothing_to_another_installation() {
        assertThat(CardCode.read(code.sealed(secrets), new Secrets(key(2)))).isEmpty();
    }

    @Test
    void is_refused_when_one_letter_is_changed() {
        String sealed = code.sealed(secrets);
        String changed = (sealed.charAt(0) == 'A' ? 'B' : 'A') + sealed.substring(1);
        assertThat(CardCode.read(changed, secrets)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64!", "AAAA", "48215701"})
    void is_refused_when_it_is_something_else(String other) {
        assertThat(CardCode.read(other, secrets)).isEmpty();
    }

    @Test
    void fits_a_small_square_and_an_address() {
        assertThat(code.sealed(secrets)).hasSizeLessThanOrEqualTo(54).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void two_prints_of_one_card_do_not_look_alike() {
        assertThat(List.of(code.sealed(secrets))).doesNotContain(code.sealed(secrets));
    }

    private static byte[] key(int filling) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) filling);
        return key;
    }
}
