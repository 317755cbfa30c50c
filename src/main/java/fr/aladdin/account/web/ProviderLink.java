package fr.aladdin.account.web;

import fr.aladdin.account.IdentityProviders;
import fr.aladdin.account.LinkedIdentities;
import fr.aladdin.account.LinkedIdentity;
import fr.aladdin.account.SignedIn;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of a page on which somebody links an identity of a provider to their account, or unlinks it. */
@RequestScoped
class ProviderLink {

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
    private Abroad abroad;

    @Inject
    private Confirmation confirmation;

    /** The identity of that provider which is linked to whoever is signed in; empty when none is. */
    Optional<LinkedIdentity> find(String provider) {
        return identities.linked(signedIn.accountId(), provider);
    }

    /** Does what the form asks of whoever shows that the account is theirs: unlinks, or sends the browser off to link. */
    void act(String provider, Doors doors) {
        if (!confirmation.given()) {
            return;
        }
        if (asked.has("act", "unlink")) {
            asked.once(() -> identities.unlink(signedIn.accountId(), provider));
            SeeOther.to(doors.waysIn() + "?again=unlinked");
        } else {
            providers
                    .find(provider)
                    .ifPresentOrElse(profile -> abroad.link(profile, doors, signedIn.signInId()), Asked::notFound);
        }
    }

    /** What came of it, as the last part of the key of its sentences; absent when nothing was done. */
    @Nullable
    String notice() {
        String again = asked.text("again");
        return NOTICES.contains(again) ? again : null;
    }

    boolean good() {
        return WELL.contains(asked.text("again"));
    }
}
