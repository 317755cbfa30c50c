package fr.aladdin.account.web;

import fr.aladdin.account.IdentityProviders;
import fr.aladdin.account.LinkedIdentities;
import fr.aladdin.account.LinkedIdentity;
import fr.aladdin.account.SecondFactor;
import fr.aladdin.account.SecondFactors;
import fr.aladdin.account.SignedIn;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How somebody of the team enters: passphrase, telephone, and the provider of the team, which they link here. */
@Named("accountTeam")
@RequestScoped
public class TeamBacking {

    private static final Set<String> WELL = Set.of("linked", "unlinked");
    private static final Set<String> NOTICES = Set.of(
            "linked",
            "unlinked",
            "another",
            "provider_aborted",
            "provider_refused",
            "provider_unreachable",
            "provider_wait");

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private IdentityProviders providers;

    @Inject
    private LinkedIdentities identities;

    @Inject
    private SecondFactors factors;

    @Inject
    private Abroad abroad;

    private Optional<LinkedIdentity> linked = Optional.empty();

    public void respond() {
        if (!asked.posted()) {
            linked = identities.linked(signedIn.accountId(), IdentityProviders.STAFF);
        } else if (asked.has("act", "unlink")) {
            asked.once(() -> identities.unlink(signedIn.accountId(), IdentityProviders.STAFF));
            SeeOther.to("/account/team?again=unlinked");
        } else {
            providers
                    .staff()
                    .ifPresentOrElse(
                            profile -> abroad.link(profile, Doors.STAFF, signedIn.signInId()), Asked::notFound);
        }
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
        String again = asked.text("again");
        return NOTICES.contains(again) ? again : null;
    }

    public boolean good() {
        return WELL.contains(asked.text("again"));
    }
}
