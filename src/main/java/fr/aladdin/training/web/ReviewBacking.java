package fr.aladdin.training.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.language.Language;
import fr.aladdin.learning.Answer;
import fr.aladdin.site.Asked;
import fr.aladdin.training.Attempted;
import fr.aladdin.training.Reviews;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One answer as it happened, and the trainer's feedback on it. */
@Named("trainingReview")
@RequestScoped
public class ReviewBacking {

    @Inject
    private Asked asked;

    @Inject
    private Reviews reviews;

    @Inject
    private ReviewForm form;

    @Inject
    private Accounts accounts;

    @Inject
    private AttemptViews views;

    @Inject
    private Trainer trainer;

    @Inject
    private Catalogue catalogue;

    private @Nullable Attempted attempt;
    private @Nullable AttemptView view;

    @PostConstruct
    void read() {
        attempt = asked.id("answer")
                .flatMap(id -> reviews.read(id, trainer.id(), trainer.scope()))
                .filter(found -> catalogue.findModule(found.passage().module()).isPresent())
                .orElse(null);
    }

    public void respond() {
        Attempted found = attempt;
        if (found == null) {
            Asked.notFound();
            return;
        }
        view = views.of(found);
        if (asked.posted()) {
            form.send(found.answer().id());
            if (form.meanwhile()) {
                // what another trainer wrote a moment ago is shown too
                attempt = reviews.read(found.answer().id(), trainer.id(), trainer.scope())
                        .orElse(found);
            }
        }
    }

    public Attempted attempt() {
        return Objects.requireNonNull(attempt);
    }

    public Account person() {
        return attempt().person();
    }

    public Answer answer() {
        return attempt().answer();
    }

    public AttemptView view() {
        return Objects.requireNonNull(view);
    }

    public String nameOf(UUID reviewer) {
        return accounts.find(reviewer).map(Account::displayName).orElse("");
    }

    /** The participant's language, when it is another than French. */
    public String otherLanguage() {
        Language language = person().display().language();
        return language == Language.FRENCH ? "" : language.autonym();
    }

    public long minutes() {
        return Math.max(1, answer().time().toMinutes());
    }
}
