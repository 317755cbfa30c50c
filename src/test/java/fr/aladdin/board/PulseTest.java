package fr.aladdin.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PulseTest {

    private static final Instant NOW = Instant.parse("2027-03-04T13:00:00Z");

    private final Pulse pulse = new Pulse();

    @Test
    void the_first_change_is_told_at_once() {
        assertThat(pulse.change(NOW)).contains(Duration.ZERO);
    }

    @Test
    void what_changes_before_it_is_told_is_told_with_it() {
        pulse.change(NOW);
        assertThat(pulse.change(NOW.plusMillis(1))).isEmpty();
        assertThat(pulse.change(NOW.plusMillis(2))).isEmpty();
    }

    @Test
    void what_changes_just_after_waits_for_the_rest_of_half_a_second() {
        pulse.change(NOW);
        pulse.tell(NOW);
        assertThat(pulse.change(NOW.plusMillis(120))).contains(Duration.ofMillis(380));
        assertThat(pulse.change(NOW.plusMillis(499))).isEmpty();
    }

    @Test
    void the_last_change_is_never_lost() {
        pulse.change(NOW);
        pulse.tell(NOW);
        pulse.change(NOW.plusMillis(100));
        pulse.tell(NOW.plusMillis(500));
        assertThat(pulse.change(NOW.plusMillis(501))).contains(Duration.ofMillis(499));
    }

    @Test
    void after_a_quiet_time_it_is_told_at_once_again() {
        pulse.change(NOW);
        pulse.tell(NOW);
        assertThat(pulse.change(NOW.plusSeconds(20))).contains(Duration.ZERO);
    }

    @Test
    void a_clock_that_was_put_back_holds_nothing_up() {
        pulse.change(NOW);
        pulse.tell(NOW);
        assertThat(pulse.change(NOW.minusSeconds(3600))).contains(Duration.ZERO);
    }
}
