package fr.aladdin.learning;

import static fr.aladdin.learning.SampleModule.CHOOSE;
import static fr.aladdin.learning.SampleModule.MISSION;
import static fr.aladdin.learning.SampleModule.READ;
import static fr.aladdin.learning.SampleModule.SUMMARY;
import static fr.aladdin.learning.SampleModule.TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Verdict;
import fr.aladdin.language.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    private final LearningModule module = SampleModule.module();
    private final Passage passage = Passage.begin(UUID.randomUUID(), module, NINE);
    private final List<Answer> answers = new ArrayList<>();
    private Instant now = NINE;

    @Test
    void a_passage_begins_at_the_first_step() {
        assertThat(passage.current(module)).isEqualTo(READ);
        assertThat(passage.finished()).isFalse();
    }

    @Test
    void going_on_reaches_the_next_step_and_resumes_there() {
        assertThat(passage.goOn(module, READ, List.of(), now)).contains(CHOOSE);

        assertThat(passage.current(module)).isEqualTo(CHOOSE);
        assertThat(passage.findVisit(CHOOSE)).isPresent();
    }

    @Test
    void a_step_that_is_not_reached_takes_no_answer_and_changes_nothing() {
        assertThatThrownBy(() -> give(CHOOSE, "choice", "b"))
                .isInstanceOfSatisfying(NotNow.class, refused -> assertThat(refused.reason())
                        .isEqualTo(NotNow.Reason.STEP_NOT_REACHED));

        assertThat(passage.findVisit(CHOOSE)).isEmpty();
        assertThat(passage.current(module)).isEqualTo(READ);
    }

    @Test
    void a_step_that_is_not_done_is_not_left() {
        passage.goOn(module, READ, List.of(), now);

        assertThatThrownBy(() -> passage.goOn(module, CHOOSE, List.of(), now))
                .isInstanceOfSatisfying(
                        NotNow.class, refused -> assertThat(refused.reason()).isEqualTo(NotNow.Reason.STEP_NOT_DONE));
    }

    @Test
    void tries_are_counted_with_the_time_since_the_one_before_and_the_hints_shown() {
        passage.goOn(module, READ, List.of(), now);
        now = NINE.plusSeconds(30);
        give(CHOOSE, "choice", "a");
        passage.showHint(module, CHOOSE, 2, now);
        now = NINE.plusSeconds(42);
        give(CHOOSE, "choice", "b");

        assertThat(answers).extracting(Answer::attempt).containsExactly(1, 2);
        assertThat(answers).extracting(Answer::verdict).containsExactly(Verdict.NOT_YET, Verdict.RIGHT);
        assertThat(answers).extracting(Answer::hints).containsExactly(0, 1);
        assertThat(answers).extracting(Answer::time).containsExactly(Duration.ofSeconds(30), Duration.ofSeconds(12));
        assertThat(passage.findVisit(CHOOSE).orElseThrow().done()).isTrue();
    }

    @Test
    void no_more_hints_are_shown_than_there_are() {
        passage.showHint(module, READ, 1, now);
        passage.showHint(module, READ, 1, now);

        assertThat(passage.findVisit(READ).orElseThrow().hints()).isEqualTo(1);
    }

    @Test
    void not_knowing_yet_lets_one_go_on() {
        passage.goOn(module, READ, List.of(), now);
        give(CHOOSE, "choice", "c");

        assertThat(passage.goOn(module, CHOOSE, answers, now)).contains(TYPE);
        assertThat(passage.findVisit(CHOOSE).orElseThrow().skipped()).isFalse();
    }

    @Test
    void after_two_misses_a_step_may_be_passed_over_and_is_kept_as_such() {
        passage.goOn(module, READ, List.of(), now);
        give(CHOOSE, "choice", "a");
        assertThat(passage.mayLeave(CHOOSE, answers)).isFalse();
        give(CHOOSE, "choice", "a");

        assertThat(passage.goOn(module, CHOOSE, answers, now)).contains(TYPE);
        assertThat(passage.findVisit(CHOOSE).orElseThrow().skipped()).isTrue();
        assertThat(passage.findVisit(CHOOSE).orElseThrow().done()).isFalse();
    }

    @Test
    void whoever_gives_nothing_twice_is_not_trapped() {
        passage.goOn(module, READ, List.of(), now);
        give(CHOOSE, "choice", "");
        give(CHOOSE, "choice", "");

        assertThat(passage.maySkip(CHOOSE, answers)).isTrue();
    }

    @Test
    void looking_back_does_not_move_where_one_goes_on() {
        passage.goOn(module, READ, List.of(), now);
        give(CHOOSE, "choice", "b");
        passage.goOn(module, CHOOSE, answers, now);

        assertThat(passage.goOn(module, READ, List.of(), now)).contains(CHOOSE);
        assertThat(passage.current(module)).isEqualTo(TYPE);
    }

    @Test
    void a_step_done_can_be_done_again_and_both_tries_stay() {
        passage.goOn(module, READ, List.of(), now);
        give(CHOOSE, "choice", "b");
        give(CHOOSE, "choice", "a");

        assertThat(answers).hasSize(2);
        assertThat(passage.mayLeave(CHOOSE, answers)).isTrue();
    }

    @Test
    void the_last_step_finishes_the_module_and_everything_stays_open() {
        finish();

        assertThat(passage.finishedAt()).contains(now);
        assertThat(passage.hasReached(module, CHOOSE)).isTrue();
    }

    @Test
    void a_step_that_has_left_the_content_gives_way_to_the_first_one_not_done() {
        passage.goOn(module, READ, List.of(), now);
        LearningModule changed = SampleModule.of(READ, TYPE, MISSION, SUMMARY);

        assertThat(passage.current(changed)).isEqualTo(TYPE);
        assertThat(passage.hasReached(changed, TYPE)).isTrue();
        assertThat(passage.hasReached(changed, MISSION)).isFalse();
    }

    @Test
    void a_step_brought_in_before_the_current_one_can_be_opened_but_does_not_hold_back() {
        passage.goOn(module, READ, List.of(), now);
        LearningModule changed = SampleModule.of(READ, TYPE, CHOOSE, MISSION, SUMMARY);

        assertThat(passage.current(changed)).isEqualTo(CHOOSE);
        assertThat(passage.hasReached(changed, TYPE)).isTrue();
    }

    @Test
    void only_what_a_person_must_read_needs_review() {
        passage.goOn(module, READ, List.of(), now);
        Answer chosen = give(CHOOSE, "choice", "b");
        passage.goOn(module, CHOOSE, answers, now);
        answers.clear();
        Answer typed = give(TYPE, "typed", "exe");
        passage.goOn(module, TYPE, answers, now);
        answers.clear();
        Answer mission = give(MISSION, "tick", "fait");

        assertThat(List.of(chosen, typed, mission))
                .extracting(Answer::needsReview)
                .containsExactly(false, false, true);
    }

    private void finish() {
        passage.goOn(module, READ, List.of(), now);
        give(CHOOSE, "choice", "b");
        passage.goOn(module, CHOOSE, answers, now);
        answers.clear();
        give(TYPE, "typed", "exe");
        passage.goOn(module, TYPE, answers, now);
        answers.clear();
        give(MISSION, "tick", "fait");
        passage.goOn(module, MISSION, answers, now);
        assertThat(passage.goOn(module, SUMMARY, List.of(), now)).isEmpty();
    }

    private Answer give(Exercise exercise, String field, String value) {
        Attempt attempt = Attempt.of(module, exercise, Given.of(Map.of(field, List.of(value))), Language.FRENCH);
        Answer answer = passage.answer(attempt, answers, now).answer();
        answers.add(answer);
        return answer;
    }
}
