package fr.aladdin.account.web;

import fr.aladdin.account.Accounts;
import fr.aladdin.account.AskedLetter;
import fr.aladdin.account.Device;
import fr.aladdin.account.DisplayOfPage;
import fr.aladdin.account.DisplaySettings;
import fr.aladdin.account.HalfOpening;
import fr.aladdin.account.ProviderSignIns;
import fr.aladdin.account.ProviderSignIns.Hint;
import fr.aladdin.account.SecondFactors;
import fr.aladdin.account.SignIns;
import fr.aladdin.account.SignedIn;
import fr.aladdin.account.Visitor;
import fr.aladdin.platform.Secrets;
import fr.aladdin.site.Cookies;
import fr.aladdin.site.SeeOther;
import fr.aladdin.site.ShortCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The door: comes in and goes out, and where it leads. Whoever comes in while someone else is in takes their seat. */
@RequestScoped
class Entrance {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignIns signIns;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Accounts accounts;

    @Inject
    private Cookies cookies;

    @Inject
    private DisplayOfPage display;

    @Inject
    private ProviderSignIns providerSignIns;

    @Inject
    private Abroad abroad;

    @Inject
    private SecondFactors factors;

    @Inject
    private Secrets secrets;

    @Inject
    private Clock clock;

    /**
     * What the person knows was right: they come in, or are asked for the code of their telephone first.
     *
     * @return whether they are in
     */
    boolean enter(UUID account, Device device) {
        boolean known = factors.find(account).isPresent();
        if (known || factors.isMissing(account)) {
            HalfOpening half = HalfOpening.of(account, device, clock.instant());
            cookies.carry(response(), ShortCookie.HALF_OPENING, half.sealed(secrets));
            SeeOther.to(known ? "/signin/factor" : "/signin/factor-setup");
            return false;
        }
        admit(account, device);
        return true;
    }

    /** Whose code is awaited from this browser. */
    Optional<HalfOpening> awaited() {
        return cookies.find(request, ShortCookie.HALF_OPENING)
                .flatMap(text -> HalfOpening.read(text, secrets, clock.instant()));
    }

    /** What this browser asked for to come in again by letter. */
    Optional<AskedLetter> asked() {
        return cookies.find(request, ShortCookie.ASKED_LETTER)
                .flatMap(text -> AskedLetter.read(text, secrets, clock.instant()));
    }

    /** Keeps how far whoever asked for a letter has come, in this browser alone. */
    void keep(AskedLetter asked) {
        cookies.carry(response(), ShortCookie.ASKED_LETTER, asked.sealed(secrets));
    }

    /** Whoever sits here is somebody else, or stops: what was begun to enter is over, and nothing has changed. */
    void breakOff() {
        dropBegun();
        SeeOther.to("/");
    }

    /** Nothing that was begun to enter waits for whoever sits down next. */
    private void dropBegun() {
        cookies.drop(response(), ShortCookie.CARD);
        cookies.drop(response(), ShortCookie.HALF_OPENING);
        cookies.drop(response(), ShortCookie.ASKED_LETTER);
    }

    /** Signs the person in and sends them to their place. */
    void admit(UUID account, Device device) {
        begin(account, device);
        SeeOther.to(place());
    }

    /** Signs the person in on this computer with a token of its own. */
    void begin(UUID account, Device device) {
        signedIn.find().map(Visitor::signIn).ifPresent(signIns::end);
        keepWhatWasJustChosen(account);
        String token = signIns.begin(account, device);
        cookies.keepSignIn(response(), token, device);
        dropBegun();
        signIns.find(token).ifPresent(signedIn::recognise);
        abroad.come(account).ifPresent(hint -> providerSignIns.keep(signedIn.signInId(), hint));
    }

    /** Signs out here, whatever comes after, and leaves the pages for a moment as the person reads them. */
    void leave() {
        Optional<Hint> hint = signedIn.find().flatMap(visitor -> providerSignIns.take(visitor.signIn()));
        signedIn.find().ifPresent(visitor -> {
            signIns.end(visitor.signIn());
            cookies.keepDisplay(response(), display.settings(), Device.of(visitor.device()));
        });
        cookies.forgetSignIn(response());
        cookies.drop(response(), ShortCookie.DRAWN_WORDS);
        dropBegun();
        SeeOther.to(abroad.leave(hint));
    }

    /**
     * Erases whoever is signed in and says so. They are signed out at a provider too when they came from there.
     *
     * @param erase takes away their account and every sign-in of it
     */
    void leaveForGood(Runnable erase) {
        Optional<Hint> hint = signedIn.find().flatMap(visitor -> providerSignIns.take(visitor.signIn()));
        erase.run();
        cookies.keepDisplay(response(), display.settings(), Device.SHARED);
        cookies.forgetSignIn(response());
        dropBegun();
        SeeOther.to(hint.isEmpty() ? "/signin/erased" : abroad.leave(hint));
    }

    /** Where the person who is signed in begins. */
    String place() {
        if (signedIn.participant()) {
            return "/learning/path";
        }
        if (signedIn.trainer()) {
            return "/training/reviews";
        }
        if (signedIn.instructor()) {
            return "/instruction/modules";
        }
        return signedIn.administrator() ? "/administration/staff" : signedIn.validator() ? "/hours/ledger" : "/help";
    }

    /** Someone who has just chosen Arabic on the first page must not find French behind the door. */
    private void keepWhatWasJustChosen(UUID account) {
        DisplaySettings own = accounts.get(account).display();
        DisplaySettings wanted = cookies.justChosen(request, own);
        if (!wanted.equals(own)) {
            accounts.choose(account, wanted);
        }
        cookies.forgetJustChosen(response());
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
