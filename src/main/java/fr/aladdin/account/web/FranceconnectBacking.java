package fr.aladdin.account.web;

import fr.aladdin.account.IdentityProviders;
import fr.aladdin.site.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The button of FranceConnect: off to FranceConnect, or back to the sign-in page when it cannot be reached. */
@Named("signinFranceconnect")
@RequestScoped
public class FranceconnectBacking {

    @Inject
    private IdentityProviders providers;

    @Inject
    private Abroad abroad;

    public void respond() {
        providers
                .franceConnect()
                .ifPresentOrElse(profile -> abroad.enter(profile, Doors.PARTICIPANTS), Asked::notFound);
    }
}
