package fr.aladdin.training;

import java.util.List;

/**
 * What a trainer sends about an answer: a verdict, and at least one sentence, ready or of their own.
 *
 * @param kept sentences that they or a place of theirs keep
 * @param words of the trainer's own, empty when there are none
 */
public record Feedback(ReviewVerdict verdict, List<ReadySentence> sentences, List<KeptSentence> kept, String words) {

    public Feedback {
        sentences = List.copyOf(sentences);
        kept = List.copyOf(kept);
        words = words.strip();
        if (sentences.isEmpty() && kept.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException("feedback says something");
        }
        if (words.length() > Review.LONGEST_WORDS) {
            throw new IllegalArgumentException("too long: " + words.length() + " signs");
        }
    }
}
