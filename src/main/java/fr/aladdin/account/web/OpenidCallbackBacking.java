package fr.aladdin.account.web;

import fr.aladdin.account.IdentityProviders;
import fr.aladdin.site.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Back from the provider with which the team enters. */
@Named("signinOpenidCallback")
@RequestScoped
public class OpenidCallbackBacking {

    @Inject
    private IdentityProviders providers;

    @Inject
    private ReturnFromProvider from;

    public void respond() {
        providers.staff().ifPresentOrElse(profile -> from.receive(profile, Doors.STAFF), Asked::notFound);
    }
}
