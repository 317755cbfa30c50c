package fr.aladdin.board.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.board.HelpRequest;
import fr.aladdin.board.HelpRequests;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Here;
import fr.aladdin.site.SeeOther;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.Workshop;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** « J’ai besoin d’aide » of somebody who sits in a workshop. */
@Named("boardHelp")
@RequestScoped
public class HelpBacking {

    @Inject
    private Asked asked;

    @Inject
    private Here here;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HelpRequests requests;

    @Inject
    private Enrolments enrolments;

    private @Nullable Workshop workshop;
    private @Nullable HelpRequest request;

    @PostConstruct
    void read() {
        if (signedIn.participant()) {
            workshop = requests.findWorkshop(signedIn.accountId()).orElse(null);
            request = workshop == null
                    ? null
                    : requests.find(workshop.id(), signedIn.accountId()).orElse(null);
        }
    }

    public void respond() {
        if (asked.posted()) {
            asked.once(() -> {
                if (asked.has("act", "withdraw")) {
                    requests.withdraw(signedIn.accountId());
                } else {
                    requests.call(signedIn.accountId());
                }
            });
        }
        SeeOther.to("/help?back=" + here.encodedBack());
    }

    /** In which the person can call somebody; null when there is none. */
    public @Nullable Workshop workshop() {
        return workshop;
    }

    /** That they call; null when they do not. */
    public @Nullable HelpRequest request() {
        return request;
    }

    /** Whether the last call was answered a moment ago. */
    public boolean given() {
        Workshop found = workshop;
        return found != null && request == null && requests.wasGiven(found.id(), signedIn.accountId());
    }

    /** How many others have called before. */
    public long before() {
        return request == null ? 0 : requests.countBefore(request);
    }

    /** The number of the seat; 0 when none is given. */
    public int seat() {
        Workshop found = workshop;
        return found == null ? 0 : enrolments.seatOf(found.id(), signedIn.accountId());
    }
}
