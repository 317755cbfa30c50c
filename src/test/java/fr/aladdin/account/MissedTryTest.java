package fr.aladdin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MissedTryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final int FREE = 3;

    private final MissedTry tried = new MissedTry(new byte[] {1}, NOW);

    @Test
    void the_first_slips_cost_nothing() {
        miss(FREE);
        assertThat(tried.wait(NOW)).isZero();
    }

    @Test
    void each_further_slip_doubles_the_wait() {
        miss(FREE + 1);
        assertThat(tried.wait(NOW)).isEqualTo(Duration.ofSeconds(5));
        miss(1);
        assertThat(tried.wait(NOW)).isEqualTo(Duration.ofSeconds(10));
        miss(1);
        assertThat(tried.wait(NOW)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void nobody_waits_longer_than_a_quarter_of_an_hour() {
        miss(FREE + 60);
        assertThat(tried.wait(NOW)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void the_wait_passes() {
        miss(FREE + 1);
        assertThat(tried.wait(NOW.plusSeconds(2))).isEqualTo(Duration.ofSeconds(3));
        assertThat(tried.wait(NOW.plusSeconds(5))).isZero();
    }

    @Test
    void slips_of_yesterday_are_forgotten() {
        miss(FREE + 5);
        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        tried.miss(FREE, tomorrow);
        assertThat(tried.misses()).isEqualTo(1);
        assertThat(tried.wait(tomorrow)).isZero();
    }

    private void miss(int times) {
        for (int i = 0; i < times; i++) {
            tried.miss(FREE, NOW);
        }
    }
}
