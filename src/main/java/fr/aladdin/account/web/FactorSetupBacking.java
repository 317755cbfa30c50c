package fr.aladdin.account.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.account.HalfOpening;
import fr.aladdin.account.SecondFactors;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** A member of staff sets up a telephone before anything else, between the passphrase and the door. */
@Named("signinFactorSetup")
@RequestScoped
public class FactorSetupBacking {

    @Inject
    private Asked asked;

    @Inject
    private Entrance entrance;

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactors factors;

    @Inject
    private FactorSetup setup;

    public void respond() {
        Optional<HalfOpening> half = entrance.awaited().filter(this::mayGoOn);
        if (half.isEmpty()) {
            SeeOther.to("/signin/staff?again=expired");
            return;
        }
        if (asked.posted() && asked.has("act", "leave")) {
            entrance.breakOff();
            return;
        }
        Account account = accounts.get(half.get().account());
        if (!setup.codes().isEmpty()) {
            entrance.begin(account.id(), half.get().device());
            return;
        }
        setup.begin(account.id(), account.email().orElse(account.displayName()));
        if (asked.posted() && setup.finish(account.id())) {
            entrance.begin(account.id(), half.get().device());
        }
    }

    /** Who has no telephone yet, or has just set one up with this very form. */
    private boolean mayGoOn(HalfOpening half) {
        return factors.isMissing(half.account()) || (asked.posted() && setup.repeat(half.account()));
    }

    /** Where whoever has come in goes on. */
    public String onward() {
        return entrance.place();
    }
}
