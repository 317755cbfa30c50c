package fr.aladdin.account.web;

import fr.aladdin.account.IdentityProviders;
import fr.aladdin.site.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The button of the provider of the team: off to it, or back to the sign-in page when it cannot be reached. */
@Named("signinOpenid")
@RequestScoped
public class OpenidBacking {

    @Inject
    private IdentityProviders providers;

    @Inject
    private Abroad abroad;

    public void respond() {
        providers.staff().ifPresentOrElse(profile -> abroad.enter(profile, Doors.STAFF), Asked::notFound);
    }
}
