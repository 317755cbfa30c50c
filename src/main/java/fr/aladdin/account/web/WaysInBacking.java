package fr.aladdin.account.web;

import fr.aladdin.account.IdentityProviders;
import fr.aladdin.account.LinkedIdentity;
import fr.aladdin.account.OffersPutAway;
import fr.aladdin.account.SignedIn;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A participant's ways in: the card, and FranceConnect, which they link here and may unlink again. */
@Named("accountWaysIn")
@RequestScoped
public class WaysInBacking {

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private OffersPutAway offers;

    @Inject
    private ProviderLink link;

    private Optional<LinkedIdentity> linked = Optional.empty();

    public void respond() {
        if (!asked.posted()) {
            linked = link.find(IdentityProviders.FRANCE_CONNECT);
        } else if (asked.has("act", "later")) {
            putAway(asked.text("offer"));
        } else {
            link.act(IdentityProviders.FRANCE_CONNECT, Doors.PARTICIPANTS);
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
        return asked.has("again", "passphrase_first") ? "passphrase_first" : link.notice();
    }

    public boolean good() {
        return link.good();
    }
}
