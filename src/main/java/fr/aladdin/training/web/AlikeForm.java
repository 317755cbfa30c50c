package fr.aladdin.training.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.training.Feedback;
import fr.aladdin.training.Review;
import fr.aladdin.training.ReviewQueue;
import fr.aladdin.training.Reviews;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form with which a trainer sends the same feedback to several people, each for their own answer. */
@Named("alikeForm")
@RequestScoped
public class AlikeForm {

    @Inject
    private Asked asked;

    @Inject
    private FeedbackFields fields;

    @Inject
    private Reviews reviews;

    @Inject
    private Trainer trainer;

    @Inject
    private MessagesOfPage msg;

    private @Nullable String remark;

    /**
     * Sends what was filled in to those that are ticked.
     *
     * @return whether the page leads on; it stays, with everything that was filled in, when something is missing or
     *     somebody else has answered all of them meanwhile
     */
    boolean send(UUID like) {
        String missing = ticked().isEmpty() ? "nobody" : fields.missing();
        if (missing != null) {
            remark = msg.get("training_review.remark_" + missing);
            return false;
        }
        Feedback feedback = fields.read();
        List<Review> sent = new ArrayList<>();
        boolean[] done = {true};
        asked.once(() -> {
            sent.addAll(reviews.sendEach(ticked(), feedback, trainer.id(), trainer.scope()));
            done[0] = !sent.isEmpty();
        });
        if (done[0]) {
            SeeOther.to("/training/alike?answer=" + like
                    + ticked().stream().map(id -> "&each=" + id).collect(Collectors.joining()));
        } else {
            remark = msg.get("training_alike.all_meanwhile");
        }
        return done[0];
    }

    /** The answers that are ticked, as many as a page shows. */
    public List<UUID> ticked() {
        return asked.ids("each").stream().limit(ReviewQueue.MOST_AT_ONCE).toList();
    }

    /** What keeps it from being sent, in words; null when nothing does. */
    public @Nullable String remark() {
        return remark;
    }
}
