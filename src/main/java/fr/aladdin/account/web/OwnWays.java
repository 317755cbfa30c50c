package fr.aladdin.account.web;

import fr.aladdin.account.IdentityProviders;
import fr.aladdin.account.LinkedIdentities;
import fr.aladdin.account.OwnPassphrases;
import fr.aladdin.account.Recovery;
import fr.aladdin.account.RecoverySlips;
import fr.aladdin.account.SecondFactor;
import fr.aladdin.account.SecondFactors;
import fr.aladdin.account.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a participant enters: what is their own already, what is not offered to them again, what the team did about it. */
@Named
@RequestScoped
public class OwnWays {

    @Inject
    private SignedIn signedIn;

    @Inject
    private OwnPassphrases passphrases;

    @Inject
    private SecondFactors factors;

    @Inject
    private RecoverySlips slips;

    @Inject
    private IdentityProviders providers;

    @Inject
    private LinkedIdentities identities;

    /** Whether a telephone is asked besides; since when. Absent without one. */
    public @Nullable SecondFactor factor() {
        return factors.find(signedIn.accountId()).orElse(null);
    }

    /** What the team began lately to give the account back; absent when nothing. */
    public @Nullable Recovery recovery() {
        return slips.findRecent(signedIn.accountId()).orElse(null);
    }

    /** All that the team ever began, the last first. */
    public List<Recovery> recoveries() {
        return slips.list(signedIn.accountId());
    }

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
