package fr.aladdin.account.web;

import fr.aladdin.account.IdentityProviders;
import fr.aladdin.account.LinkedIdentities;
import fr.aladdin.account.LinkedIdentity;
import fr.aladdin.account.OffersPutAway;
import fr.aladdin.account.SignedIn;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A participant's ways in: the card, and FranceConnect, which they link here and may unlink again. */
@Named("accountWaysIn")
@RequestScoped
public class WaysInBacking {

    private static final Set<String> WELL = Set.of("linked", "unlinked");
    private static final Set<String> NOTICES = Set.of(
            "linked",
            "unlinked",
            "another",
            "passphrase_first",
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
    private OffersPutAway offers;

    @Inject
    private Abroad abroad;

    private Optional<LinkedIdentity> linked = Optional.empty();

    public void respond() {
        if (!asked.posted()) {
            linked = identities.linked(signedIn.accountId(), IdentityProviders.FRANCE_CONNECT);
            return;
        }
        if (asked.has("act", "later")) {
            putAway(asked.text("offer"));
        } else if (asked.has("act", "unlink")) {
            asked.once(() -> identities.unlink(signedIn.accountId(), IdentityProviders.FRANCE_CONNECT));
            SeeOther.to("/account/ways-in?again=unlinked");
        } else {
            providers
                    .franceConnect()
                    .ifPresentOrElse(
                            profile -> abroad.link(profile, Doors.PARTICIPANTS, signedIn.signInId()), Asked::notFound);
        }
    }

    /** What the path page offered goes, and stays to be found here. */
    private void putAway(String offer) {
        if (OwnWays.OFFERS.contains(offer)) {
            asked.once(() -> offers.putAway(signedIn.accountId(), offer));
        }
        SeeOther.to("/learning/path");
    }

    /** The identity that is linked; absent when none is. */
    public @Nullable LinkedIdentity linked() {
        return linked.orElse(null);
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
