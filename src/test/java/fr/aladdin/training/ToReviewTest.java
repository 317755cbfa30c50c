package fr.aladdin.training;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.catalogue.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which answers may be answered together. */
class ToReviewTest {

    @Test
    void answers_to_one_step_that_miss_the_same_are_alike_in_whatever_order() {
        assertThat(waiting("repondre", "objet\nadresse").isLike(waiting("repondre", "adresse\nobjet")))
                .isTrue();
    }

    @Test
    void another_step_or_another_miss_makes_them_different() {
        assertThat(waiting("repondre", "objet").isLike(waiting("ecrire", "objet")))
                .isFalse();
        assertThat(waiting("repondre", "objet").isLike(waiting("repondre", "objet\nadresse")))
                .isFalse();
        assertThat(waiting("repondre", "").isLike(waiting("repondre", "objet"))).isFalse();
    }

    private static ToReview waiting(String step, String missed) {
        return new ToReview(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Noé",
                "sandbox",
                step,
                1,
                "",
                missed,
                Verdict.NOT_YET,
                Instant.EPOCH);
    }
}
