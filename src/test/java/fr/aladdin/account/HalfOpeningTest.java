package fr.aladdin.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.platform.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HalfOpeningTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    private final Secrets secrets = new Secrets(new byte[32]);
    private final HalfOpening half = HalfOpening.of(UUID.randomUUID(), Device.MINE, NOW);

    @Test
    void it_comes_back_for_ten_minutes() {
        String sealed = half.sealed(secrets);
        assertThat(HalfOpening.read(sealed, secrets, NOW.plus(Duration.ofMinutes(9))))
                .contains(half);
        assertThat(HalfOpening.read(sealed, secrets, NOW.plus(Duration.ofMinutes(10))))
                .isEmpty();
    }

    @Test
    void nobody_else_makes_one() {
        String sealed = half.sealed(secrets);
        String changed = (sealed.startsWith("x") ? "y" : "x") + sealed.substring(1);
        assertThat(HalfOpening.read(changed, secrets, NOW)).isEmpty();
        assertThat(HalfOpening.read(sealed, new Secrets(new byte[] {1}), NOW)).isEmpty();
        assertThat(HalfOpening.read("é", secrets, NOW)).isEmpty();
        assertThat(HalfOpening.read("", secrets, NOW)).isEmpty();
    }
}
