package fr.aladdin.account.web;

import fr.aladdin.account.IdentityProviders;
import fr.aladdin.account.LinkedIdentity;
import fr.aladdin.account.SecondFactor;
import fr.aladdin.account.SecondFactors;
import fr.aladdin.account.SignedIn;
import fr.aladdin.site.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How somebody of the team enters: passphrase, telephone, and the provider of the team, which they link here. */
@Named("accountTeam")
@RequestScoped
public class TeamBacking {

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private SecondFactors factors;

    @Inject
    private ProviderLink link;

    private Optional<LinkedIdentity> linked = Optional.empty();

    public void respond() {
        if (asked.posted()) {
            link.act(IdentityProviders.STAFF, Doors.STAFF);
        }
        linked = link.find(IdentityProviders.STAFF);
    }

    /** The identity that is linked; absent when none is. */
    public @Nullable LinkedIdentity linked() {
        return linked.orElse(null);
    }

    /** Their telephone; absent without one. */
    public @Nullable SecondFactor factor() {
        return factors.find(signedIn.accountId()).orElse(null);
    }

    /** What came of the last act, as the last part of the key of its sentences; absent when there was none. */
    public @Nullable String notice() {
        return link.notice();
    }

    public boolean good() {
        return link.good();
    }
}
