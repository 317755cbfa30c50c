package fr.aladdin.demonstration;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Choice;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.TypedAnswer;
import fr.aladdin.language.Language;
import fr.aladdin.learning.Attempt;
import fr.aladdin.learning.Passages;
import fr.aladdin.learning.PracticeMail;
import fr.aladdin.mailbox.Folder;
import fr.aladdin.mailbox.Mailboxes;
import fr.aladdin.mailbox.MessagePage;
import fr.aladdin.mailbox.Task;
import fr.aladdin.platform.Migrations;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets some of the fictitious people learn, so that a trainer who tries Aladdin out finds something to review, somebody
 * who is stuck, and a group that has begun. Mariam and Ahmet are left to whoever holds their cards.
 */
@ApplicationScoped
public class DemonstrateLearning {

    private static final Logger LOG = Logger.getLogger(DemonstrateLearning.class.getName());
    private static final String MODULE = "mail-adresse";
    private static final int MISSES = 3;

    @Inject
    private Demonstrate people;

    @Inject
    private Provider<Catalogue> catalogue;

    @Inject
    private Passages passages;

    @Inject
    private Mailboxes mailboxes;

    void learn(@Observes @Priority(Migrations.FIRST + 200) @Initialized(ApplicationScoped.class) Object started) {
        catalogue.get().findModule(MODULE).ifPresent(module -> {
            people.find("Rosa")
                    .ifPresent(rosa -> play(rosa, module, module.steps().size()));
            people.find("Halyna").ifPresent(halyna -> play(halyna, module, 4));
            people.find("Zahra")
                    .ifPresent(zahra -> play(zahra, module, module.steps().size()));
            people.find("José").ifPresent(jose -> play(jose, module, 2));
            people.find("Idris").ifPresent(idris -> getStuck(idris, module, DemonstrateLearning::withoutItsSign));
            people.find("Fatma").ifPresent(fatma -> getStuck(fatma, module, DemonstrateLearning::anotherChoice));
        });
    }

    /** Goes through the first steps of the module. Content that plays otherwise ends it early, and harms nothing. */
    private void play(UUID person, LearningModule module, int steps) {
        try {
            passages.start(person, module, UUID.randomUUID());
            for (Step step : module.steps().subList(0, steps)) {
                if (step instanceof Exercise exercise) {
                    handIn(person, module, exercise);
                }
                passages.goOn(person, module, step, Language.FRENCH, UUID.randomUUID());
            }
        } catch (RuntimeException otherwise) {
            LOG.log(Level.INFO, "the demonstration of " + module.slug() + " ends early", otherwise);
        }
    }

    private void handIn(UUID person, LearningModule module, Exercise exercise) {
        if (PracticeMail.isPlayedIn(exercise)) {
            Task task = new Task(module.slug(), exercise.id());
            mailboxes
                    .list(person, Folder.INBOX, MessagePage.Cursor.START)
                    .lines()
                    .forEach(line -> mailboxes.open(person, line.id(), false, task));
            Attempt attempt = Attempt.of(module, exercise, Given.of(Map.of()), Language.FRENCH);
            passages.judgeMail(person, attempt, UUID.randomUUID());
        } else {
            RightAnswers.to(exercise).forEach(given -> give(person, module, exercise, given));
        }
    }

    /** @param slip what is handed in for a step, again and again; empty for a step that is done well */
    private void getStuck(UUID person, LearningModule module, Function<Step, Optional<Given>> slip) {
        List<Step> steps = module.steps();
        for (int i = 0; i < steps.size(); i++) {
            Optional<Given> missed = slip.apply(steps.get(i));
            if (missed.isPresent() && steps.get(i) instanceof Exercise exercise) {
                play(person, module, i);
                for (int miss = 0; miss < MISSES; miss++) {
                    give(person, module, exercise, missed.get());
                }
                return;
            }
        }
    }

    /** An address with a blank where its @ should be. */
    private static Optional<Given> withoutItsSign(Step step) {
        return step instanceof TypedAnswer typed
                ? Optional.of(
                        Given.of(Map.of("typed", List.of(typed.accepted().get(0).replace("@", " ")))))
                : Optional.empty();
    }

    private static Optional<Given> anotherChoice(Step step) {
        return step instanceof Choice choice
                ? choice.choices().stream()
                        .filter(one -> !choice.right().contains(one))
                        .findFirst()
                        .map(one -> Given.of(Map.of("choice", List.of(one))))
                : Optional.empty();
    }

    private void give(UUID person, LearningModule module, Exercise exercise, Given given) {
        passages.answer(person, Attempt.of(module, exercise, given, Language.FRENCH), UUID.randomUUID());
    }
}
