package fr.aladdin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VisitorTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void a_shared_computer_forgets_after_three_quarters_of_an_hour() {
        assertThat(seen(Duration.ofMinutes(44), Device.SHARED).current(NOW)).isTrue();
        assertThat(seen(Duration.ofMinutes(46), Device.SHARED).current(NOW)).isFalse();
    }

    @Test
    void a_computer_of_ones_own_remembers_for_weeks() {
        assertThat(seen(Duration.ofDays(59), Device.MINE).current(NOW)).isTrue();
        assertThat(seen(Duration.ofDays(61), Device.MINE).current(NOW)).isFalse();
    }

    @Test
    void no_sign_in_outlives_its_end() {
        assertThat(visitor(NOW, NOW, Device.MINE).current(NOW)).isFalse();
    }

    @Test
    void a_visit_is_written_down_every_five_minutes_at_most() {
        assertThat(seen(Duration.ofMinutes(4), Device.SHARED).toBeNoted(NOW)).isFalse();
        assertThat(seen(Duration.ofMinutes(6), Device.SHARED).toBeNoted(NOW)).isTrue();
    }

    @Test
    void an_unknown_device_counts_as_shared() {
        assertThat(Device.of("tablet")).isEqualTo(Device.SHARED);
    }

    private static Visitor seen(Duration ago, Device device) {
        return visitor(NOW.minus(ago), NOW.plus(Duration.ofDays(100)), device);
    }

    private static Visitor visitor(Instant seenAt, Instant expiresAt, Device device) {
        UUID id = UUID.randomUUID();
        return new Visitor(
                id, id, "participant", "Mariam", "fr", 1, false, "light", false, device.tag(), seenAt, expiresAt);
    }
}
