package fr.aladdin.learning;

import static fr.aladdin.learning.SampleModule.READ;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.LearningModule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

    private final UUID person = UUID.randomUUID();

    @Test
    void a_module_not_begun_is_to_come() {
        Progress progress = Progress.none(person, SampleModule.module());

        assertThat(progress.begun()).isFalse();
        assertThat(progress.stepNumber()).isZero();
        assertThat(progress.numberedSteps()).isEqualTo(5);
    }

    @Test
    void a_module_under_way_tells_the_step_and_the_minutes_left() {
        LearningModule module = SampleModule.module();
        Passage run = Passage.begin(person, module, NINE);
        run.goOn(module, READ, List.of(), NINE.plusSeconds(60));

        Progress progress = Progress.of(module, List.of(run));

        assertThat(progress.inProgress()).isTrue();
        assertThat(progress.step()).isEqualTo("choisir");
        assertThat(progress.stepNumber()).isEqualTo(2);
        assertThat(progress.minutesLeft()).isEqualTo(8);
        assertThat(progress.lastActivity()).contains(NINE.plusSeconds(60));
    }

    @Test
    void a_module_done_again_is_under_way_and_still_finished() {
        LearningModule module = SampleModule.of(READ);
        Passage first = Passage.begin(person, module, NINE);
        first.goOn(module, READ, List.of(), NINE.plusSeconds(60));
        Passage again = Passage.begin(person, module, NINE.plusSeconds(3600));

        Progress progress = Progress.of(module, List.of(first, again));

        assertThat(progress.inProgress()).isTrue();
        assertThat(progress.finished()).isTrue();
        assertThat(progress.finishedAt()).contains(NINE.plusSeconds(60));
    }
}
