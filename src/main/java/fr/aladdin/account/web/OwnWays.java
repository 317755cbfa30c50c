package fr.aladdin.account.web;

import fr.aladdin.account.IdentityProviders;
import fr.aladdin.account.LinkedIdentities;
import fr.aladdin.account.OffersPutAway;
import fr.aladdin.account.OwnAddresses;
import fr.aladdin.account.OwnPassphrases;
import fr.aladdin.account.Recoveries;
import fr.aladdin.account.Recovery;
import fr.aladdin.account.SecondFactor;
import fr.aladdin.account.SecondFactors;
import fr.aladdin.account.SignedIn;
import fr.aladdin.platform.OutgoingMail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a participant enters: what is their own already, what is not offered to them again, what the team did about it. */
@Named
@RequestScoped
public class OwnWays {

    static final List<String> OFFERS = List.of("passphrase", "franceconnect", "address");

    @Inject
    private SignedIn signedIn;

    @Inject
    private OwnPassphrases passphrases;

    @Inject
    private SecondFactors factors;

    @Inject
    private Recoveries recoveries;

    @Inject
    private IdentityProviders providers;

    @Inject
    private LinkedIdentities identities;

    @Inject
    private OwnAddresses addresses;

    @Inject
    private OutgoingMail mail;

    @Inject
    private OffersPutAway putAway;

    /** Whether a telephone is asked besides; since when. Absent without one. */
    public @Nullable SecondFactor factor() {
        return factors.find(signedIn.accountId()).orElse(null);
    }

    /** What was begun lately to give the account back; absent when nothing. */
    public @Nullable Recovery recovery() {
        return recoveries.findRecent(signedIn.accountId()).orElse(null);
    }

    /** All that was ever begun, the last first. */
    public List<Recovery> recoveries() {
        return recoveries.list(signedIn.accountId());
    }

    /** What may be offered for real, as modules say under {@code opens}: neither done nor put away, and possible here. */
    public List<String> offers() {
        Set<String> unwanted = putAway.list(signedIn.accountId());
        return OFFERS.stream()
                .filter(what -> !unwanted.contains(what) && !has(what))
                .toList();
    }

    /** Whether there is nothing to offer: it is done, or cannot be done here. */
    public boolean has(String what) {
        return switch (what) {
            case "passphrase" -> passphrases.has(signedIn.accountId());
            case "franceconnect" ->
                !providers.offersFranceConnect()
                        || identities
                                .linked(signedIn.accountId(), IdentityProviders.FRANCE_CONNECT)
                                .isPresent();
            case "address" ->
                !mail.possible() || addresses.find(signedIn.accountId()).isPresent();
            default -> true;
        };
    }
}
