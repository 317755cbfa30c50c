package fr.aladdin.training;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StuckTest {

    private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");
    private static final UUID MARIAM = UUID.randomUUID();
    private static final Map<String, List<String>> GESTURES = Map.of(
            "copy", List.of("key.special", "mail.read-address"),
            "dictate", List.of("key.special"),
            "sort", List.of("trap.pause"));

    @Test
    void three_misses_on_one_gesture_make_someone_stuck_even_in_different_steps() {
        List<Stuck> stuck =
                Stuck.among(tries("copy:NOT_YET", "copy:NOT_YET", "dictate:NOT_YET"), one -> GESTURES.get(one.step()));
        assertThat(stuck).extracting(Stuck::gesture).containsExactly("key.special");
        assertThat(stuck.get(0).misses()).isEqualTo(3);
        assertThat(stuck.get(0).last().step()).isEqualTo("dictate");
    }

    @Test
    void two_misses_are_not_enough() {
        assertThat(among("sort:NOT_YET", "sort:NOT_YET")).isEmpty();
    }

    @Test
    void a_success_afterwards_frees_the_person() {
        assertThat(among("sort:NOT_YET", "sort:NOT_YET", "sort:NOT_YET", "sort:RIGHT"))
                .isEmpty();
    }

    @Test
    void misses_after_a_success_count_from_there() {
        assertThat(among("sort:RIGHT", "sort:NOT_YET", "sort:NOT_YET", "sort:NOT_YET"))
                .extracting(Stuck::misses)
                .containsExactly(3);
    }

    @Test
    void not_knowing_and_leaving_out_are_no_misses() {
        assertThat(among("sort:UNSURE", "sort:INCOMPLETE", "sort:NOT_YET", "sort:NOT_YET"))
                .isEmpty();
    }

    @Test
    void the_order_of_the_rows_does_not_matter() {
        List<Try> tries = new ArrayList<>(tries("sort:NOT_YET", "sort:NOT_YET", "sort:NOT_YET", "sort:RIGHT"));
        java.util.Collections.reverse(tries);
        assertThat(Stuck.among(tries, one -> GESTURES.get(one.step()))).isEmpty();
    }

    private static List<Stuck> among(String... all) {
        return Stuck.among(tries(all), one -> GESTURES.get(one.step()));
    }

    private static List<Try> tries(String... all) {
        List<Try> tries = new ArrayList<>();
        for (String one : all) {
            String[] parts = one.split(":", 2);
            tries.add(new Try(
                    UUID.randomUUID(),
                    MARIAM,
                    "Mariam",
                    "mail-adresse",
                    parts[0],
                    Verdict.valueOf(parts[1]),
                    START.plusSeconds(tries.size())));
        }
        return tries;
    }
}
