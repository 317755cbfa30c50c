package fr.aladdin.account.web;

import fr.aladdin.account.IdentityProviders;
import fr.aladdin.account.ProviderSignIns.Hint;
import fr.aladdin.openid.Departure;
import fr.aladdin.openid.Exchange;
import fr.aladdin.openid.NotIdentified;
import fr.aladdin.openid.Outcome;
import fr.aladdin.openid.ProviderProfile;
import fr.aladdin.openid.RelyingParty;
import fr.aladdin.site.ProviderCookies;
import fr.aladdin.site.ProviderCookies.Kept;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Logger;

/** The ways from here to an OpenID provider: to enter, to link an identity, to sign out there too. */
@RequestScoped
class Abroad {

    private static final Logger LOG = Logger.getLogger(Abroad.class.getName());

    @Inject
    private HttpServletRequest request;

    @Inject
    private RelyingParty party;

    @Inject
    private IdentityProviders providers;

    @Inject
    private ProviderCookies cookies;

    /** Sends the browser off to enter; a link leads here, so it goes at once. */
    void enter(ProviderProfile profile, Doors doors) {
        begin(profile, Errand::entering, doors.signIn()).ifPresent(SeeOther::away);
    }

    /**
     * Sends the browser off to link an identity. A form leads here, and browsers check where forms lead: a page of ours
     * lies between.
     *
     * @param signIn of whoever links
     */
    void link(ProviderProfile profile, Doors doors, UUID signIn) {
        begin(profile, exchange -> Errand.linking(signIn, exchange), doors.waysIn())
                .ifPresent(address -> SeeOther.to(onward("enter", address)));
    }

    /**
     * Keeps in this browser that somebody is signed in at a provider and not here.
     *
     * @param account whose door they stand before; empty when it is nobody's
     */
    void remember(Hint hint, Optional<UUID> account) {
        String whose = account.map(UUID::toString).orElse("-");
        cookies.keep(response(), Kept.HINT, whose + " " + hint.provider() + " " + hint.idToken());
    }

    /** Who is signed in at a provider and has come in now; nobody is remembered any more. */
    Optional<Hint> come(UUID account) {
        return remembered(account.toString());
    }

    private Optional<Hint> remembered(String whose) {
        return cookies.find(request, Kept.HINT)
                .map(text -> text.split(" ", 3))
                .filter(parts -> parts.length == 3 && parts[0].equals(whose))
                .map(parts -> {
                    cookies.forget(response(), Kept.HINT);
                    return new Hint(parts[1], parts[2]);
                });
    }

    /**
     * Where whoever has just been signed out here goes: to the provider where they, or somebody who could not enter, are signed in
     * too, or to our door.
     */
    String leave(Optional<Hint> known) {
        Optional<Hint> hint = known.or(() -> remembered("-"));
        return hint.flatMap(there -> providers.find(there.provider()).flatMap(profile -> farewell(profile, there)))
                .map(address -> onward("leave", address))
                .orElse("/?left=1");
    }

    /** Says in the log, for the operator, why nobody was identified. */
    static void log(ProviderProfile profile, Outcome outcome) {
        LOG.info(() -> "sign-in with " + profile.name() + " " + outcome.kind() + ", " + outcome.reason());
    }

    private Optional<URI> begin(ProviderProfile profile, Function<Exchange, Errand> errand, String back) {
        try {
            Departure departure = party.begin(profile);
            cookies.keep(
                    response(), Kept.EXCHANGE, errand.apply(departure.kept()).line());
            return Optional.of(departure.address());
        } catch (NotIdentified ended) {
            log(profile, ended.outcome());
            SeeOther.to(back + "?again=provider_" + ended.outcome().kind());
            return Optional.empty();
        }
    }

    private Optional<URI> farewell(ProviderProfile profile, Hint hint) {
        String state = party.randomSigns();
        cookies.keep(response(), Kept.LEAVING, state);
        return party.farewell(profile, hint.idToken(), state);
    }

    private String onward(String why, URI address) {
        cookies.keep(response(), Kept.ONWARD, why + " " + address);
        return "/signin/onward";
    }

    static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
