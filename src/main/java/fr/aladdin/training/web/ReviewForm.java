package fr.aladdin.training.web;

import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.training.Feedback;
import fr.aladdin.training.ReadySentence;
import fr.aladdin.training.Review;
import fr.aladdin.training.ReviewVerdict;
import fr.aladdin.training.ReviewedMeanwhile;
import fr.aladdin.training.Reviews;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form with which a trainer sends feedback. */
@Named("reviewForm")
@RequestScoped
public class ReviewForm {

    @Inject
    private Asked asked;

    @Inject
    private Reviews reviews;

    @Inject
    private Trainer trainer;

    private @Nullable String remark;

    /** Sends what was filled in and leads on, unless something is missing or somebody else has been faster. */
    void send(UUID answer) {
        Optional<ReviewVerdict> verdict = ReviewVerdict.find(asked.text("verdict"));
        List<ReadySentence> sentences = asked.all("ready").stream()
                .flatMap(id -> ReadySentence.find(id).stream())
                .toList();
        remark = missing(verdict, sentences);
        if (remark == null) {
            Feedback feedback = new Feedback(verdict.orElseThrow(), sentences, asked.text("words"));
            try {
                asked.once(() -> reviews.send(answer, feedback, known(), trainer.id(), trainer.scope()));
                SeeOther.to("/training/reviews?done=sent");
            } catch (ReviewedMeanwhile other) {
                remark = "meanwhile";
            }
        }
    }

    private @Nullable String missing(Optional<ReviewVerdict> verdict, List<ReadySentence> sentences) {
        if (sentences.isEmpty() && asked.text("words").isEmpty()) {
            return "nothing";
        }
        return verdict.isEmpty() ? "verdict" : asked.text("words").length() > Review.LONGEST_WORDS ? "long" : null;
    }

    /** How many reviews the trainer had before their eyes when the form was made. */
    private int known() {
        return asked.text("known").matches("[0-9]{1,4}") ? Integer.parseInt(asked.text("known")) : 0;
    }

    /** What keeps the feedback from being sent: {@code nothing}, {@code verdict}, {@code long}, {@code meanwhile}. */
    public @Nullable String remark() {
        return remark;
    }
}
