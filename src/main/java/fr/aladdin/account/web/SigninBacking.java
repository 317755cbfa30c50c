package fr.aladdin.account.web;

import fr.aladdin.account.CardWords;
import fr.aladdin.account.Device;
import fr.aladdin.account.DisplayOfPage;
import fr.aladdin.account.OpenAccount;
import fr.aladdin.account.Opening;
import fr.aladdin.account.SecretHashing;
import fr.aladdin.account.SignedIn;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.NetworkAddress;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entering with a card, on the first page and on {@code /signin}. A slip shows the form again as it was typed. */
@Named("signin")
@RequestScoped
public class SigninBacking {

    private static final Set<String> NOTICES = Set.of(
            "left",
            "expired",
            "code",
            "provider_unknown",
            "provider_aborted",
            "provider_refused",
            "provider_unreachable",
            "provider_wait");

    @Inject
    private HttpServletRequest request;

    @Inject
    private OpenAccount open;

    @Inject
    private Entrance entrance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private DisplayOfPage display;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private NetworkAddress network;

    private TypedCard typed = TypedCard.NOTHING;
    private @Nullable Problem problem;
    private @Nullable String notice;
    private boolean wordsScreen;
    private boolean remarks;

    /** The first page: whoever is signed in is sent on to their place. */
    public void welcome() {
        if (!request.getMethod().equals("POST") && signedIn.known()) {
            SeeOther.to(entrance.place());
        } else {
            respond();
        }
    }

    public void respond() {
        if (!request.getMethod().equals("POST")) {
            notice = request.getParameter("left") != null ? "left" : request.getParameter("again");
            return;
        }
        typed = TypedCard.read(request::getParameter);
        boolean numberAlone = "number".equals(request.getParameter("screen"));
        wordsScreen = typed.numberRemark().isEmpty();
        if (numberAlone && wordsScreen) {
            return;
        }
        if (numberAlone || !typed.complete()) {
            remarks = true;
            problem = Problem.of(msg, "account_signin.gaps");
            return;
        }
        tryToEnter();
    }

    private void tryToEnter() {
        try {
            Opening opening = open.withCard(typed.number(), new CardWords(typed.words()), network.of(request));
            if (opening.opened()) {
                entrance.enter(opening.account().orElseThrow(), Device.of(request.getParameter("device")));
                return;
            }
            problem = Problem.of(msg, "account_signin.missed", opening);
        } catch (SecretHashing.TooBusy crowd) {
            problem = Problem.of(msg, "account_signin.busy");
        }
        wordsScreen = false;
    }

    /** What did not work, to be said first; absent when nothing did. */
    public @Nullable Problem problem() {
        return problem;
    }

    /** Why this page came: {@code left}, {@code expired} or {@code code}. */
    public @Nullable String notice() {
        return notice != null && NOTICES.contains(notice) ? notice : null;
    }

    /** In simplified mode the words are asked on a screen of their own, after the number. */
    public boolean asksWords() {
        return display.simple() && wordsScreen;
    }

    public String number() {
        return typed.number();
    }

    /** @param position 1 to 4 */
    public String word(int position) {
        return typed.words().get(position - 1);
    }

    public boolean mine() {
        return Device.of(request.getParameter("device")) == Device.MINE;
    }

    public @Nullable String numberRemark() {
        return say(typed.numberRemark());
    }

    public @Nullable String wordRemark(int position) {
        return say(typed.wordRemark(position));
    }

    private @Nullable String say(Optional<TypedCard.Remark> remark) {
        return remarks ? remark.map(found -> msg.of(found.key(), found.count())).orElse(null) : null;
    }
}
