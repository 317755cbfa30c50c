package fr.aladdin.training.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.account.SignedIn;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Sentence;
import fr.aladdin.catalogue.TranslationState;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.training.KeptSentence;
import fr.aladdin.training.KeptSentences;
import fr.aladdin.training.ReadySentence;
import fr.aladdin.training.Review;
import fr.aladdin.training.ReviewVerdict;
import fr.aladdin.training.ReviewedStep;
import fr.aladdin.training.Reviews;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What trainers wrote to the participant, on their path page. Shown counts as read; « À refaire » stays until it was redone. */
@Named("feedbackForMe")
@RequestScoped
public class FeedbackForMeBacking {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Reviews reviews;

    @Inject
    private KeptSentences kept;

    @Inject
    private Accounts accounts;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Messages messages;

    @Inject
    private ActiveLanguage language;

    private List<Received> received = List.of();

    /**
     * One review as the participant reads it.
     *
     * @param step what it is about, in their language
     * @param unread whether it is shown for the first time
     * @param again where the step is done again; empty when nothing is to be done
     */
    public record Received(
            Review review, String trainer, Wording step, List<Said> sentences, boolean unread, String again) {}

    /** A sentence in the participant's language; {@code french} is empty when that is French. */
    public record Said(Wording text, String french) {}

    @PostConstruct
    void read() {
        UUID me = signedIn.accountId();
        List<Review> open = reviews.listOpenFor(me);
        List<Review> unread = open.stream().filter(review -> !review.seen()).toList();
        received = (open.isEmpty() ? reviews.findLast(me).stream() : open.stream())
                .map(this::received)
                .toList();
        if (!unread.isEmpty()) {
            reviews.see(me, unread.stream().map(Review::id).toList());
        }
    }

    public List<Received> received() {
        return received;
    }

    private Received received(Review review) {
        Optional<ReviewedStep> place = reviews.findPlace(review);
        Wording step = place.flatMap(
                        where -> catalogue.findModule(where.module()).flatMap(module -> module.findStep(where.step())
                                .map(found -> module.wording(found, "titre", language.get()))))
                .orElse(Wording.EMPTY);
        String again = review.verdict() == ReviewVerdict.AGAIN && !step.isEmpty()
                ? place.map(where -> "/learning/step?module=" + where.module() + "&step=" + where.step() + "&again=1")
                        .orElse("")
                : "";
        String trainer =
                accounts.find(review.reviewer()).map(Account::displayName).orElse("");
        List<Said> sentences = Stream.concat(
                        review.sentences().stream().map(this::say),
                        review.kept().stream()
                                .flatMap(id -> kept.find(id).stream())
                                .map(this::say))
                .toList();
        return new Received(review, trainer, step, sentences, !review.seen(), again);
    }

    /** In French where the trainer has not put it into the participant's language. */
    private Said say(KeptSentence sentence) {
        Language in = sentence.isSaidIn(language.get()) ? language.get() : Language.FRENCH;
        Sentence said = new Sentence(sentence.in(in), in, TranslationState.SOURCE);
        boolean french = in == Language.FRENCH || in == Language.EASY_FRENCH;
        return new Said(new Wording(List.of(said)), french ? "" : sentence.french());
    }

    private Said say(ReadySentence sentence) {
        String french = messages.get(Language.FRENCH, sentence.key());
        boolean readsFrench = language.get() == Language.FRENCH || language.get() == Language.EASY_FRENCH;
        String text = messages.get(language.get(), sentence.key());
        Sentence said = new Sentence(text, language.get(), TranslationState.SOURCE);
        return new Said(new Wording(List.of(said)), readsFrench ? "" : french);
    }
}
