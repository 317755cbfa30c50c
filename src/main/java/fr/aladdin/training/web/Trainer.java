package fr.aladdin.training.web;

import fr.aladdin.account.Role;
import fr.aladdin.account.RoleGrant;
import fr.aladdin.account.RoleGrants;
import fr.aladdin.account.SignedIn;
import fr.aladdin.training.GroupPost;
import fr.aladdin.training.Replies;
import fr.aladdin.training.ReviewQueue;
import fr.aladdin.training.Scope;
import fr.aladdin.training.TrainerMail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trainer who asks, and what they may see. */
@Named
@RequestScoped
public class Trainer {

    @Inject
    private SignedIn signedIn;

    @Inject
    private RoleGrants grants;

    @Inject
    private Clock clock;

    @Inject
    private ReviewQueue queue;

    @Inject
    private Replies replies;

    @Inject
    private GroupPost post;

    @Inject
    private TrainerMail mail;

    private @Nullable Scope scope;
    private @Nullable Long waiting;
    private @Nullable Long reported;

    public UUID id() {
        return signedIn.accountId();
    }

    /** How many answers wait for a look, and replies to be read; above every page of the trainer. */
    public long waiting() {
        Long known = waiting;
        if (known == null) {
            known = queue.count(scope()) + replies.countUnread(scope());
            waiting = known;
        }
        return known;
    }

    /** How many messages between people were reported and wait for a look. */
    public long reported() {
        Long known = reported;
        if (known == null) {
            known = post.countReported(id(), scope());
            reported = known;
        }
        return known;
    }

    /** What the mail has for this trainer: their own unread messages, and reports. */
    public long mail() {
        return mail.countUnread(id()) + reported();
    }

    /** The places that they lead, with all their groups. */
    public Scope led() {
        return Scope.of(grants.listOf(id()), Role.LEAD_TRAINER, clock.instant());
    }

    public Scope scope() {
        Scope known = scope;
        if (known == null) {
            List<RoleGrant> held = grants.listOf(id());
            known = Scope.of(held, Role.TRAINER, clock.instant())
                    .and(Scope.of(held, Role.LEAD_TRAINER, clock.instant()));
            scope = known;
        }
        return known;
    }
}
