package fr.aladdin.training.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.account.SignedIn;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.training.Review;
import fr.aladdin.training.Reviews;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A participant's answer to what a trainer wrote to them. */
@Named("learningReply")
@RequestScoped
public class ReplyBacking {

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Reviews reviews;

    @Inject
    private Accounts accounts;

    private @Nullable Review review;
    private @Nullable String remark;

    @PostConstruct
    void read() {
        review = asked.id("review")
                .flatMap(id -> reviews.find(id, signedIn.accountId()))
                .orElse(null);
    }

    public void respond() {
        Review found = review;
        if (found == null) {
            Asked.notFound();
        } else if (asked.posted()) {
            reply(found.id());
        }
    }

    private void reply(UUID to) {
        int length = text().length();
        if (length == 0) {
            remark = "empty";
        } else if (length > Review.LONGEST_REPLY) {
            remark = "long";
        } else {
            asked.once(() -> reviews.reply(to, signedIn.accountId(), text()));
            SeeOther.to("/learning/reply?review=" + to + "&done=1");
        }
    }

    public UUID review() {
        return Objects.requireNonNull(review).id();
    }

    public String trainer() {
        return accounts.find(Objects.requireNonNull(review).reviewer())
                .map(Account::displayName)
                .orElse("");
    }

    /** What keeps it from being sent: {@code empty} or {@code long}. */
    public @Nullable String remark() {
        return remark;
    }

    public boolean done() {
        return !asked.posted() && !asked.text("done").isEmpty();
    }

    /** Browsers count a line break as one sign and send two. */
    public String text() {
        return asked.text("text").replace("\r\n", "\n");
    }
}
