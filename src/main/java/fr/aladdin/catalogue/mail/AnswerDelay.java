package fr.aladdin.catalogue.mail;

import java.time.Duration;
import java.util.Optional;

/** How long an answer takes: some time, or until the person comes back. */
public record AnswerDelay(Optional<Duration> time) {

    public static final AnswerDelay NEXT_SIGN_IN = new AnswerDelay(Optional.empty());

    public static AnswerDelay of(Duration time) {
        return new AnswerDelay(Optional.of(time));
    }
}
