package fr.aladdin.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void feedback_says_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Feedback(ReviewVerdict.DONE, List.of(), List.of(), "  "));
    }

    @Test
    void feedback_of_a_trainers_own_words_has_a_limit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Feedback(ReviewVerdict.DONE, List.of(), List.of(), "a".repeat(1001)));
    }

    @Test
    void sentences_keep_their_order() {
        Review review = review(new Feedback(
                ReviewVerdict.AGAIN, List.of(ReadySentence.TOGETHER, ReadySentence.CLEAR), List.of(), "Bravo"));
        assertThat(review.sentences()).containsExactly(ReadySentence.TOGETHER, ReadySentence.CLEAR);
        assertThat(review.words()).isEqualTo("Bravo");
    }

    @Test
    void reading_counts_the_first_time() {
        Review review = review(new Feedback(ReviewVerdict.DONE, List.of(ReadySentence.CLEAR), List.of(), ""));
        assertThat(review.seen()).isFalse();
        review.see(NOW);
        assertThat(review.seen()).isTrue();
    }

    @Test
    void a_reply_is_kept_and_counts_as_read() {
        Review review = review(new Feedback(ReviewVerdict.DONE, List.of(ReadySentence.CLEAR), List.of(), ""));
        review.reply(" Merci ", NOW);
        assertThat(review.reply()).isEqualTo("Merci");
        assertThat(review.repliedAt()).contains(NOW);
        assertThat(review.seen()).isTrue();
    }

    @Test
    void an_empty_or_endless_reply_is_refused_and_changes_nothing() {
        Review review = review(new Feedback(ReviewVerdict.DONE, List.of(ReadySentence.CLEAR), List.of(), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> review.reply(" \n", NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> review.reply("a".repeat(501), NOW));
        assertThat(review.reply()).isEmpty();
    }

    private static Review review(Feedback feedback) {
        return new Review(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), feedback, NOW);
    }
}
