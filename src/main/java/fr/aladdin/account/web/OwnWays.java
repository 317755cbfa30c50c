package fr.aladdin.account.web;

import fr.aladdin.account.IdentityProviders;
import fr.aladdin.account.LinkedIdentities;
import fr.aladdin.account.OwnPassphrases;
import fr.aladdin.account.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the participant has already made their own, or cannot have here: it is not offered to them again. */
@Named
@RequestScoped
public class OwnWays {

    @Inject
    private SignedIn signedIn;

    @Inject
    private OwnPassphrases passphrases;

    @Inject
    private IdentityProviders providers;

    @Inject
    private LinkedIdentities identities;

    /** @param what as a module says under {@code opens} */
    public boolean has(String what) {
        return switch (what) {
            case "passphrase" -> passphrases.has(signedIn.accountId());
            case "franceconnect" ->
                !providers.offersFranceConnect()
                        || identities
                                .linked(signedIn.accountId(), IdentityProviders.FRANCE_CONNECT)
                                .isPresent();
            default -> true;
        };
    }
}
