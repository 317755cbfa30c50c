package fr.aladdin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MissedTryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final MissedTry secret = new MissedTry(new byte[] {1}, NOW);
    private final MissedTry place = new MissedTry(new byte[] {2}, NOW);

    @Test
    void the_first_slips_cost_nothing() {
        miss(secret, Patience.SECRET, 3);
        miss(place, Patience.PLACE, 30);
        assertThat(secret.wait(NOW)).isZero();
        assertThat(place.wait(NOW)).isZero();
    }

    @Test
    void each_further_slip_doubles_the_wait() {
        miss(secret, Patience.SECRET, 4);
        assertThat(secret.wait(NOW)).isEqualTo(Duration.ofSeconds(5));
        miss(secret, Patience.SECRET, 1);
        assertThat(secret.wait(NOW)).isEqualTo(Duration.ofSeconds(10));
        miss(secret, Patience.SECRET, 1);
        assertThat(secret.wait(NOW)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void nobody_waits_longer_than_a_quarter_of_an_hour_for_a_secret_and_half_a_minute_for_a_place() {
        miss(secret, Patience.SECRET, 63);
        miss(place, Patience.PLACE, 90);
        assertThat(secret.wait(NOW)).isEqualTo(Duration.ofMinutes(15));
        assertThat(place.wait(NOW)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void the_wait_passes() {
        miss(secret, Patience.SECRET, 4);
        assertThat(secret.wait(NOW.plusSeconds(2))).isEqualTo(Duration.ofSeconds(3));
        assertThat(secret.wait(NOW.plusSeconds(5))).isZero();
    }

    @Test
    void slips_of_yesterday_are_forgotten_and_those_of_a_place_after_a_quarter_of_an_hour() {
        miss(secret, Patience.SECRET, 8);
        secret.miss(Patience.SECRET, NOW.plus(Duration.ofDays(1)));
        assertThat(secret.misses()).isEqualTo(1);
        miss(place, Patience.PLACE, 40);
        place.miss(Patience.PLACE, NOW.plus(Duration.ofMinutes(16)));
        assertThat(place.misses()).isEqualTo(1);
    }

    @Test
    void once_a_place_has_used_up_its_free_slips_one_try_is_judged_at_a_time() {
        miss(place, Patience.PLACE, 29);
        place.hold(Patience.PLACE, NOW);
        assertThat(place.wait(NOW)).isZero();
        miss(place, Patience.PLACE, 1);
        place.hold(Patience.PLACE, NOW);
        assertThat(place.wait(NOW)).isEqualTo(Duration.ofSeconds(5));
        place.takeBack(0);
        assertThat(place.wait(NOW)).as("it was right").isZero();
    }

    @Test
    void slips_that_are_taken_back_were_none() {
        miss(place, Patience.PLACE, 31);
        place.takeBack(3);
        assertThat(place.misses()).isEqualTo(28);
        place.takeBack(100);
        assertThat(place.misses()).isZero();
    }

    private static void miss(MissedTry tried, Patience patience, int times) {
        for (int i = 0; i < times; i++) {
            tried.miss(patience, NOW);
        }
    }
}
