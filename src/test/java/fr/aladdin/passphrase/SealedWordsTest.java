package fr.aladdin.passphrase;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.platform.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealedWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final UUID ME = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final List<DrawnPhrase> DRAWN =
            List.of(new DrawnPhrase(List.of("lampe", "citron")), new DrawnPhrase(List.of("jupe", "sable")));

    private final Secrets secrets = new Secrets(new byte[32]);

    @Test
    void theWordsComeBackForThePersonAndTheModule() {
        String sealed = at(NOW).seal(ME, "phrase-de-passe", DRAWN);
        assertThat(at(NOW).open(ME, "phrase-de-passe", sealed)).contains(DRAWN);
        assertThat(at(NOW).open(OTHER, "phrase-de-passe", sealed)).isEmpty();
        assertThat(at(NOW).open(ME, "pas-partout", sealed)).isEmpty();
    }

    @Test
    void theyAreForgottenAfterHalfAnHour() {
        String sealed = at(NOW).seal(ME, "m", DRAWN);
        assertThat(at(NOW.plus(Duration.ofMinutes(29))).open(ME, "m", sealed)).isPresent();
        assertThat(at(NOW.plus(Duration.ofMinutes(30))).open(ME, "m", sealed)).isEmpty();
    }

    @Test
    void whatWasChangedOnTheWayIsNothing() {
        String sealed = at(NOW).seal(ME, "m", DRAWN);
        assertThat(sealed).doesNotContain("lampe");
        assertThat(at(NOW).open(ME, "m", (sealed.startsWith("x") ? "y" : "x") + sealed.substring(1)))
                .isEmpty();
        assertThat(at(NOW).open(ME, "m", "é")).isEmpty();
        assertThat(at(NOW).open(ME, "m", "")).isEmpty();
    }

    private SealedWords at(Instant now) {
        return new SealedWords(secrets, Clock.fixed(now, ZoneOffset.UTC));
    }
}
