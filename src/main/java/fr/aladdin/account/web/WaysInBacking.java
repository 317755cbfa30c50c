package fr.aladdin.account.web;

import fr.aladdin.account.IdentityProviders;
import fr.aladdin.account.LinkedIdentity;
import fr.aladdin.account.OffersPutAway;
import fr.aladdin.account.SignIns;
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

    private static final Set<String> NOTICES = Set.of("passphrase_first", "elsewhere");

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private SignIns signIns;

    @Inject
    private OffersPutAway offers;

    @Inject
    private ProviderLink link;

    private Optional<LinkedIdentity> linked = Optional.empty();

    public void respond() {
        String act = asked.posted() ? asked.text("act") : "";
        if (act.equals("later")) {
            putAway(asked.text("offer"));
        } else if (act.equals("elsewhere")) {
            asked.once(() -> signIns.endOthers(signedIn.accountId(), signedIn.signInId()));
            SeeOther.to("/account/ways-in?again=elsewhere");
        } else if (asked.posted()) {
            link.act(IdentityProviders.FRANCE_CONNECT, Doors.PARTICIPANTS);
        }
        linked = link.find(IdentityProviders.FRANCE_CONNECT);
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

    /** On how many other computers the account is open. */
    public long elsewhere() {
        return signIns.countOthers(signedIn.accountId(), signedIn.signInId());
    }

    /** What came of the last act, as the last part of the key of its sentences; absent when there was none. */
    public @Nullable String notice() {
        String again = asked.text("again");
        return NOTICES.contains(again) ? again : link.notice();
    }

    public boolean good() {
        return asked.has("again", "elsewhere") || link.good();
    }
}
