package fr.aladdin.training.web;

import fr.aladdin.language.Language;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.training.Feedback;
import fr.aladdin.training.KeptSentence;
import fr.aladdin.training.KeptSentences;
import fr.aladdin.training.ReadySentence;
import fr.aladdin.training.Review;
import fr.aladdin.training.ReviewVerdict;
import fr.aladdin.training.SentenceWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a trainer fills in to send feedback: sentences, words of their own, what comes next. Sent back, the form keeps it all. */
@Named("feedbackFields")
@RequestScoped
public class FeedbackFields {

    @Inject
    private Asked asked;

    @Inject
    private KeptSentences kept;

    @Inject
    private Trainer trainer;

    @Inject
    private MessagesOfPage msg;

    /**
     * A kept sentence as the form offers it.
     *
     * @param note in which languages it is read in French; empty when in none
     */
    public record Offered(KeptSentence sentence, String note, boolean ticked) {}

    /** What keeps it from being sent: {@code nothing} said, no {@code verdict}, words too {@code long}; null when it may be. */
    @Nullable
    String missing() {
        if (sentences().isEmpty() && keptSentences().isEmpty() && words().isEmpty()) {
            return "nothing";
        }
        return ReviewVerdict.find(asked.text("verdict")).isEmpty()
                ? "verdict"
                : words().length() > Review.LONGEST_WORDS ? "long" : null;
    }

    /** Once nothing is {@link #missing}. */
    Feedback read() {
        return new Feedback(
                ReviewVerdict.find(asked.text("verdict")).orElseThrow(), sentences(), keptSentences(), words());
    }

    private List<ReadySentence> sentences() {
        return asked.all("ready").stream()
                .flatMap(id -> ReadySentence.find(id).stream())
                .toList();
    }

    private List<KeptSentence> keptSentences() {
        return kept.listOffered(asked.ids("kept"), trainer.id(), trainer.scope());
    }

    /** The trainer's own sentences. */
    public List<Offered> own() {
        return kept.listOwn(trainer.id()).stream().map(this::offered).toList();
    }

    /** Those of their places. */
    public List<Offered> ofPlaces() {
        return kept.listOfPlaces(trainer.scope()).stream().map(this::offered).toList();
    }

    private Offered offered(KeptSentence sentence) {
        return new Offered(
                sentence,
                note(sentence.words()),
                asked.has("kept", sentence.id().toString()));
    }

    /** In which languages it is read in French; empty when in none. */
    public String note(SentenceWords said) {
        List<String> missing = said.missing().stream().map(Language::autonym).toList();
        return missing.isEmpty() ? "" : msg.of("training_sentences.in_french", String.join(", ", missing));
    }

    /** What was sent, in French. */
    public List<String> kept(Review review) {
        return kept.say(review, Language.FRENCH);
    }

    /** Browsers count a line break as one sign and send two. */
    private String words() {
        return asked.text("words").replace("\r\n", "\n");
    }

    /** In French, the language in which trainers and participants work. */
    public String say(ReadySentence sentence) {
        return msg.in(Language.FRENCH, sentence.key());
    }

    /** Whether one of the folded sentences was ticked: then they are shown. */
    public boolean otherChosen(AttemptView view) {
        return view.others().stream().anyMatch(sentence -> asked.has("ready", sentence.id()));
    }

    public List<ReviewVerdict> verdicts() {
        return List.of(ReviewVerdict.values());
    }
}
