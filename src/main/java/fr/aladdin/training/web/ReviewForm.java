package fr.aladdin.training.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.training.Feedback;
import fr.aladdin.training.ReviewedMeanwhile;
import fr.aladdin.training.Reviews;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form with which a trainer sends feedback. */
@Named("reviewForm")
@RequestScoped
public class ReviewForm {

    @Inject
    private Asked asked;

    @Inject
    private FeedbackFields fields;

    @Inject
    private Reviews reviews;

    @Inject
    private Accounts accounts;

    @Inject
    private Trainer trainer;

    @Inject
    private MessagesOfPage msg;

    private @Nullable String remark;
    private boolean meanwhile;

    /** Sends what was filled in and leads on, unless something is missing or somebody else has been faster. */
    void send(UUID answer) {
        String missing = fields.missing();
        if (missing != null) {
            remark = msg.get("training_review.remark_" + missing);
            return;
        }
        Feedback feedback = fields.read();
        try {
            asked.once(() -> reviews.send(answer, feedback, known(), trainer.id(), trainer.scope()));
            SeeOther.to("/training/reviews?done=sent");
        } catch (ReviewedMeanwhile other) {
            meanwhile = true;
            remark = msg.of(
                    "training_review.remark_meanwhile",
                    accounts.find(other.reviewer()).map(Account::displayName).orElse(""));
        }
    }

    /** How many reviews the trainer had before their eyes when the form was made. */
    private int known() {
        return asked.text("known").matches("[0-9]{1,4}") ? Integer.parseInt(asked.text("known")) : 0;
    }

    /** What keeps the feedback from being sent, in words; null when nothing does. */
    public @Nullable String remark() {
        return remark;
    }

    /** Whether somebody else has been faster: then their review is read first. */
    public boolean meanwhile() {
        return meanwhile;
    }
}
