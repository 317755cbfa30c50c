package fr.aladdin.training.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.account.SignedIn;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.learning.Answer;
import fr.aladdin.mailbox.Address;
import fr.aladdin.mailbox.Addresses;
import fr.aladdin.site.Asked;
import fr.aladdin.training.Attempted;
import fr.aladdin.training.ReadySentence;
import fr.aladdin.training.ReviewVerdict;
import fr.aladdin.training.Reviews;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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
    private SignedIn signedIn;

    @Inject
    private Trainer trainer;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Messages messages;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Addresses addresses;

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
        Address address = addresses.of(found.person().id(), found.person().displayName());
        view = new AttemptView(found, catalogue, signedIn.firstName(), address, msg);
        if (asked.posted()) {
            form.send(found.answer().id());
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

    /** In French, the language in which trainers and participants work. */
    public String say(ReadySentence sentence) {
        return messages.get(Language.FRENCH, sentence.key());
    }

    /** Whether one of the folded sentences was ticked: then they are shown. */
    public boolean otherChosen() {
        return view().others().stream().anyMatch(sentence -> asked.has("ready", sentence.id()));
    }

    public List<ReviewVerdict> verdicts() {
        return List.of(ReviewVerdict.values());
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
