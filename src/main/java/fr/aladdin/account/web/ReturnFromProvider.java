package fr.aladdin.account.web;

import fr.aladdin.account.Device;
import fr.aladdin.account.FormKeys;
import fr.aladdin.account.LinkedIdentities;
import fr.aladdin.account.MissedTries;
import fr.aladdin.account.Once;
import fr.aladdin.account.ProviderSignIns;
import fr.aladdin.account.ProviderSignIns.Hint;
import fr.aladdin.account.SignedIn;
import fr.aladdin.openid.OpenIdentity;
import fr.aladdin.openid.Outcome;
import fr.aladdin.openid.ProviderProfile;
import fr.aladdin.openid.RelyingParty;
import fr.aladdin.site.NetworkAddress;
import fr.aladdin.site.ProviderCookies;
import fr.aladdin.site.ProviderCookies.Kept;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** Back from a provider. Only the browser that went, only once, and only with the right answer comes any further. */
@RequestScoped
class ReturnFromProvider {

    @Inject
    private HttpServletRequest request;

    @Inject
    private ProviderCookies cookies;

    @Inject
    private RelyingParty party;

    @Inject
    private LinkedIdentities identities;

    @Inject
    private ProviderSignIns providerSignIns;

    @Inject
    private MissedTries tries;

    @Inject
    private Once once;

    @Inject
    private NetworkAddress network;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Entrance entrance;

    @Inject
    private Abroad abroad;

    /** @param doors of those whom the provider lets in */
    void receive(ProviderProfile profile, Doors doors) {
        Optional<Errand> errand = cookies.find(request, Kept.EXCHANGE).flatMap(Errand::read);
        cookies.forget(Abroad.response(), Kept.EXCHANGE);
        cookies.forget(Abroad.response(), Kept.ONWARD);
        String back = errand.flatMap(Errand::linking).isPresent() ? doors.waysIn() : doors.signIn();
        if (!tries.waitFor(from()).isZero()) {
            SeeOther.to(back + "?again=provider_wait");
            return;
        }
        Outcome outcome = errand.filter(this::first)
                .map(known -> party.finish(profile, known.exchange(), request.getParameterMap()))
                .orElseGet(() ->
                        new Outcome.Refused(Outcome.Part.STATE, "this browser began nothing, or came back before"));
        outcome.identity()
                .ifPresentOrElse(
                        who -> welcome(profile, doors, errand.orElseThrow(), who),
                        () -> turnAway(profile, outcome, back));
    }

    /** An errand is run once, whichever server it comes back to. */
    private boolean first(Errand errand) {
        try {
            once.run(errand.id(), () -> {});
            return true;
        } catch (FormKeys.AlreadyDone before) {
            return false;
        }
    }

    private void turnAway(ProviderProfile profile, Outcome outcome, String back) {
        Abroad.log(profile, outcome);
        // whoever lacks what this browser was given guesses nothing: a picture on any page can lead browsers here
        if (outcome instanceof Outcome.Refused refused && refused.part() != Outcome.Part.STATE) {
            tries.countAt(from());
        }
        SeeOther.to(back + "?again=provider_" + outcome.kind());
    }

    private void welcome(ProviderProfile profile, Doors doors, Errand errand, OpenIdentity who) {
        if (errand.linking().isPresent()) {
            link(profile, doors, errand.linking().get(), who);
            return;
        }
        Optional<UUID> account = identities.find(who);
        if (account.isEmpty()) {
            abroad.remember(hint(profile, who), Optional.empty());
            SeeOther.to(doors.signIn() + "?again=provider_unknown");
        } else if (profile.asksAssurance()) {
            // the provider answers for how it recognised them; a second factor of ours is not asked besides
            entrance.admit(account.get(), Device.SHARED);
            keep(profile, who);
        } else if (entrance.enter(account.get(), Device.SHARED)) {
            keep(profile, who);
        } else {
            abroad.remember(hint(profile, who), account);
        }
    }

    /** Whoever began to link must still be the one who is signed in here. */
    private void link(ProviderProfile profile, Doors doors, UUID signIn, OpenIdentity who) {
        if (!doors.belongTo(signedIn) || !signedIn.signInId().equals(signIn)) {
            abroad.remember(hint(profile, who), Optional.empty());
            SeeOther.to(doors.signIn() + "?again=provider_refused");
            return;
        }
        keep(profile, who);
        boolean linked = identities.link(signedIn.accountId(), profile.name(), who);
        SeeOther.to(doors.waysIn() + "?again=" + (linked ? "linked" : "another"));
    }

    private void keep(ProviderProfile profile, OpenIdentity who) {
        providerSignIns.keep(signedIn.signInId(), hint(profile, who));
    }

    private static Hint hint(ProviderProfile profile, OpenIdentity who) {
        return new Hint(profile.name(), who.idToken());
    }

    /** Where they come from, apart from what is typed there. */
    private String from() {
        return "provider-from:" + network.of(request);
    }
}
