package fr.aladdin.account.web;

import fr.aladdin.account.IdentityProviders;
import fr.aladdin.site.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Back from FranceConnect, with which participants enter. */
@Named("signinFranceconnectCallback")
@RequestScoped
public class FranceconnectCallbackBacking {

    @Inject
    private IdentityProviders providers;

    @Inject
    private ReturnFromProvider from;

    public void respond() {
        providers
                .franceConnect()
                .ifPresentOrElse(profile -> from.receive(profile, Doors.PARTICIPANTS), Asked::notFound);
    }
}
