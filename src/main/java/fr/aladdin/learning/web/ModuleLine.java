package fr.aladdin.learning.web;

import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.DayInLetters;
import fr.aladdin.language.Language;
import fr.aladdin.learning.Assigned;
import fr.aladdin.learning.Progress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A module as a list shows it.
 *
 * @param number in its path, from 1
 * @param assigned by whom it was given, null when nobody did
 */
public record ModuleLine(
        LearningModule module,
        int number,
        Progress progress,
        @Nullable Assigned assigned,
        Language language) {

    public Wording title() {
        return module.title(language);
    }

    public String address() {
        return "/learning/module?module=" + module.slug();
    }

    /** Straight to the step where the person goes on; the module's page before the beginning. */
    public String goOnAddress() {
        return progress.inProgress()
                ? "/learning/step?module=" + module.slug() + "&step=" + progress.step()
                : address();
    }

    public List<String> bar() {
        return ProgressBar.of(progress.stepNumber(), progress.numberedSteps());
    }

    public String icon() {
        return progress.inProgress() ? "now" : progress.finished() ? "done" : "todo";
    }

    public String finishedOn() {
        return progress.finishedAt().map(end -> DayInLetters.of(end, language)).orElse("");
    }

    public Optional<String> due() {
        return Optional.ofNullable(assigned).flatMap(Assigned::due).map(day -> DayInLetters.of(day, language));
    }

    public boolean given() {
        return assigned != null;
    }

    /** Given and not finished since. */
    boolean toDo() {
        return given() && !progress.finished();
    }
}
