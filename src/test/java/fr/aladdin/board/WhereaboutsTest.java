package fr.aladdin.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

    private static final Instant NOW = Instant.parse("2027-03-04T13:00:00Z");

    @Test
    void who_does_something_moves() {
        assertThat(at(Duration.ofMinutes(5), false, 2).state(NOW)).isEqualTo(Seat.State.MOVING);
    }

    @Test
    void after_six_minutes_without_anything_done_somebody_is_still() {
        assertThat(at(Duration.ofMinutes(6), false, 0).state(NOW)).isEqualTo(Seat.State.STILL);
        assertThat(at(Duration.ofMinutes(6).minusSeconds(1), false, 0).state(NOW))
                .isEqualTo(Seat.State.MOVING);
    }

    @Test
    void from_three_misses_on_somebody_is_stuck_even_while_trying() {
        assertThat(at(Duration.ZERO, false, 3).state(NOW)).isEqualTo(Seat.State.STUCK);
        assertThat(at(Duration.ofMinutes(9), false, 3).state(NOW)).isEqualTo(Seat.State.STUCK);
    }

    @Test
    void who_came_to_the_end_has_finished_however_long_ago() {
        assertThat(at(Duration.ofMinutes(30), true, 4).state(NOW)).isEqualTo(Seat.State.FINISHED);
    }

    private static Whereabouts at(Duration ago, boolean finished, int misses) {
        return new Whereabouts("mail-lire", "ouvrir", NOW.minus(ago), finished, misses);
    }
}
