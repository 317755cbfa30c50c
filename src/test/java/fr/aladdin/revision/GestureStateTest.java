package fr.aladdin.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GestureStateTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    @Test
    void a_gesture_that_was_met_and_not_acted_is_seen() {
        assertThat(after()).isEqualTo(GestureState.SEEN);
        assertThat(after("0 NOT_DONE", "1 NOT_DONE")).isEqualTo(GestureState.SEEN);
    }

    @Test
    void hints_and_several_misses_are_help() {
        assertThat(after("0 NOT_DONE", "0 WITH_HINT", "9 WITH_HINT")).isEqualTo(GestureState.WITH_HINTS);
    }

    @Test
    void once_alone_is_alone_even_after_help() {
        assertThat(after("0 WITH_HINT", "1 ALONE")).isEqualTo(GestureState.ALONE);
    }

    @Test
    void twice_within_two_days_is_the_same_time() {
        assertThat(after("0 ALONE", "0 ALONE", "1 ALONE")).isEqualTo(GestureState.ALONE);
    }

    @Test
    void alone_again_two_days_later_is_again() {
        assertThat(after("0 ALONE", "2 ALONE")).isEqualTo(GestureState.AGAIN);
        assertThat(after("0 ALONE", "2 WITH_HINT")).isEqualTo(GestureState.ALONE);
    }

    @Test
    void a_later_miss_takes_nothing_back() {
        assertThat(after("0 ALONE", "3 ALONE", "30 NOT_DONE")).isEqualTo(GestureState.AGAIN);
    }

    @Test
    void whoever_tried_and_has_not_done_it_alone_is_blocked() {
        assertThat(new GestureReach(GestureState.SEEN, true).blocked()).isTrue();
        assertThat(new GestureReach(GestureState.SEEN, false).blocked()).isFalse();
        assertThat(new GestureReach(GestureState.WITH_HINTS, true).blocked()).isTrue();
        assertThat(new GestureReach(GestureState.ALONE, true).blocked()).isFalse();
        assertThat(GestureReach.NONE.blocked()).isFalse();
    }

    /** Uses written as days after the first, and an outcome. */
    private static GestureState after(String... written) {
        List<GestureUse> uses = new ArrayList<>();
        for (String one : written) {
            String[] parts = one.split(" ", 2);
            LocalDate day = FIRST.plusDays(Integer.parseInt(parts[0]));
            uses.add(new GestureUse("mail.attach", "module", "step", day, Outcome.valueOf(parts[1])));
        }
        return GestureState.after(uses);
    }
}
