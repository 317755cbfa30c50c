package fr.aladdin.training.web;

import fr.aladdin.language.MessagesOfPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;

/** How long something took, in words: « 2 minutes et 10 secondes ». What took hours is not told to the second. */
@Named("timeSpent")
@RequestScoped
public class TimeSpent {

    @Inject
    private MessagesOfPage msg;

    public String of(Duration time) {
        if (time.toDays() > 0) {
            return msg.of("training_replay.days", time.toDays());
        }
        if (time.toHours() > 0) {
            return msg.of("training_replay.hours", time.toHours(), time.toMinutesPart());
        }
        if (time.toMinutes() > 0) {
            return msg.of("training_replay.minutes", time.toMinutes(), time.toSecondsPart());
        }
        return msg.of("training_replay.seconds", Math.max(1, time.toSeconds()));
    }
}
