package fr.aladdin.workshop.tomorrow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Verdict;
import fr.aladdin.revision.GestureUse;
import fr.aladdin.revision.Ladder;
import fr.aladdin.revision.Outcome;
import fr.aladdin.training.Stuck;
import fr.aladdin.training.Try;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whom to seat together, and what to begin with. */
class TomorrowTest {

    private static final String WRITE = "mail.write";
    private static final String READ = "mail.read";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final List<String> GESTURES = List.of(READ, WRITE);

    @Test
    void whoever_is_stuck_sits_beside_whoever_did_it_alone_most_often() {
        Learner awa = learner("Awa", Map.of());
        Learner bo = learner("Bo", Map.of(WRITE, 1));
        Learner cleo = learner("Cléo", Map.of(WRITE, 3));
        assertThat(Pair.among(List.of(stuck(awa, WRITE, 4)), List.of(awa, bo, cleo)))
                .containsExactly(new Pair("Cléo", "Awa", WRITE, DAY));
    }

    @Test
    void everybody_is_in_one_pair_at_most_and_whoever_missed_most_chooses_first() {
        Learner awa = learner("Awa", Map.of());
        Learner bo = learner("Bo", Map.of());
        Learner cleo = learner("Cléo", Map.of(WRITE, 3));
        assertThat(Pair.among(List.of(stuck(awa, WRITE, 3), stuck(bo, WRITE, 5)), List.of(awa, bo, cleo)))
                .containsExactly(new Pair("Cléo", "Bo", WRITE, DAY));
    }

    @Test
    void nobody_helps_with_what_they_are_stuck_on_or_have_never_done_alone() {
        Learner awa = learner("Awa", Map.of());
        Learner bo = learner("Bo", Map.of(WRITE, 2));
        Learner cleo = learner("Cléo", Map.of(READ, 4));
        assertThat(Pair.among(List.of(stuck(awa, WRITE, 3), stuck(bo, WRITE, 3)), List.of(awa, bo, cleo)))
                .isEmpty();
    }

    @Test
    void whoever_needed_a_hint_the_last_time_does_not_help() {
        Learner awa = learner("Awa", Map.of());
        GestureUse withHint = new GestureUse(WRITE, "m", "s", DAY, Outcome.WITH_HINT);
        Map<String, Ladder> ladders = Map.of(WRITE, new Ladder(2, DAY, false, List.of(), withHint));
        Learner bo = new Learner(UUID.randomUUID(), "Bo", "fr", 0, ladders, Set.of());
        assertThat(Pair.among(List.of(stuck(awa, WRITE, 3)), List.of(awa, bo))).isEmpty();
    }

    @Test
    void of_several_who_can_show_it_whoever_reads_the_same_language_comes_first_then_whoever_practised_most() {
        Learner awa = learner("Awa", Map.of());
        Learner bo = learner("Bo", Map.of(WRITE, 1));
        Learner cleo = learner("Cléo", Map.of(WRITE, 1));
        Learner often = new Learner(cleo.id(), "Cléo", "fr", 9, cleo.ladders(), Set.of());
        Learner elsewhere = new Learner(cleo.id(), "Cléo", "ar", 9, cleo.ladders(), Set.of());
        assertThat(Pair.among(List.of(stuck(awa, WRITE, 3)), List.of(awa, bo, often)))
                .containsExactly(new Pair("Cléo", "Awa", WRITE, DAY));
        assertThat(Pair.among(List.of(stuck(awa, WRITE, 3)), List.of(awa, bo, elsewhere)))
                .containsExactly(new Pair("Bo", "Awa", WRITE, DAY));
    }

    @Test
    void one_begins_with_what_most_people_are_stuck_on() {
        Learner awa = learner("Awa", Map.of());
        Learner bo = learner("Bo", Map.of());
        List<Stuck> stuck = List.of(stuck(awa, READ, 3), stuck(awa, WRITE, 3), stuck(bo, WRITE, 3));
        assertThat(Opening.among(stuck, List.of(awa, bo), GESTURES, gesture -> Optional.of("v-" + gesture)))
                .contains(new Opening("v-mail.write", WRITE, Opening.Why.STUCK, 2));
    }

    @Test
    void when_nobody_is_stuck_one_begins_with_what_comes_back_to_most() {
        Learner awa = due("Awa", Set.of(READ, WRITE));
        Learner bo = due("Bo", Set.of(WRITE));
        assertThat(Opening.among(List.of(), List.of(awa, bo), GESTURES, gesture -> Optional.of("v-" + gesture)))
                .contains(new Opening("v-mail.write", WRITE, Opening.Why.DUE, 2));
    }

    @Test
    void a_gesture_without_a_small_task_is_passed_over_and_nothing_is_made_up() {
        Learner awa = due("Awa", Set.of(WRITE));
        assertThat(Opening.among(
                        List.of(stuck(awa, READ, 3)),
                        List.of(awa),
                        GESTURES,
                        gesture -> gesture.equals(READ) ? Optional.empty() : Optional.of("v")))
                .contains(new Opening("v", WRITE, Opening.Why.DUE, 1));
        assertThat(Opening.among(List.of(), List.of(learner("Bo", Map.of())), GESTURES, gesture -> Optional.of("v")))
                .isEmpty();
    }

    private static Stuck stuck(Learner who, String gesture, int misses) {
        Try last = new Try(UUID.randomUUID(), who.id(), who.name(), "module", "step", Verdict.NOT_YET, Instant.EPOCH);
        return new Stuck(who.id(), who.name(), gesture, misses, last);
    }

    private static Learner learner(String name, Map<String, Integer> rungs) {
        Map<String, Ladder> ladders = new HashMap<>();
        rungs.forEach((gesture, rung) -> ladders.put(
                gesture,
                new Ladder(rung, DAY, false, List.of(), new GestureUse(gesture, "m", "s", DAY, Outcome.ALONE))));
        return new Learner(UUID.randomUUID(), name, "fr", 0, ladders, Set.of());
    }

    private static Learner due(String name, Set<String> gestures) {
        return new Learner(UUID.randomUUID(), name, "fr", 0, Map.of(), gestures);
    }
}
