package fr.aladdin.account.web;

import fr.aladdin.account.Opening;
import fr.aladdin.account.OwnPassphrases;
import fr.aladdin.account.SecondFactor;
import fr.aladdin.account.SecondFactors;
import fr.aladdin.account.SignedIn;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.NetworkAddress;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A participant adds a telephone to a passphrase of their own, draws new paper codes, or takes the telephone away again. */
@Named("accountFactor")
@RequestScoped
public class AccountFactorBacking {

    private static final String PAGE = "/account/factor";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private OwnPassphrases passphrases;

    @Inject
    private SecondFactors factors;

    @Inject
    private FactorSetup setup;

    @Inject
    private Confirmation confirmation;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private NetworkAddress network;

    private @Nullable SecondFactor factor;
    private @Nullable Problem problem;

    public void respond() {
        UUID me = signedIn.accountId();
        factor = factors.find(me).orElse(null);
        if (!passphrases.has(me)) {
            SeeOther.to("/account/ways-in?again=passphrase_first");
        } else if (factor == null) {
            setUp(me);
        } else if (asked.posted()) {
            change(me);
        }
    }

    private void setUp(UUID me) {
        switch (act()) {
            case "add" -> {
                setup.begin(me, signedIn.firstName());
                if (confirmation.given()) {
                    setup.finish(me);
                }
            }
            // the same form took it off a moment ago
            case "take-off" -> SeeOther.to(PAGE + "?done=removed");
            default -> setup.begin(me, signedIn.firstName());
        }
    }

    private void change(UUID me) {
        switch (act()) {
            case "paper" -> whenShown(me, () -> setup.show(factors.renewPaperCodes(me, asked.key())));
            case "take-off" ->
                whenShown(me, () -> {
                    factors.remove(me, me);
                    SeeOther.to(PAGE + "?done=removed");
                });
            default -> {
                // an old form of setting up; the one that did it shows its paper codes again
                if (!setup.repeat(me)) {
                    SeeOther.to(PAGE);
                }
            }
        }
    }

    /** Whoever changes something shows that they hold the telephone, or the paper. */
    private void whenShown(UUID me, Runnable act) {
        String typed = SecretField.read(request, "code");
        if (typed.isBlank()) {
            problem = Problem.of(msg, "account_factor.none");
            return;
        }
        Opening opening = factors.check(me, typed, network.of(request), asked.key());
        if (opening.opened()) {
            act.run();
        } else {
            problem = Problem.of(msg, "account_factor.missed", opening);
        }
    }

    private String act() {
        return asked.posted() ? asked.text("act") : "";
    }

    /** The telephone of the account; absent when there is none. */
    public @Nullable SecondFactor factor() {
        return factor;
    }

    public long left() {
        return factors.countPaperCodes(signedIn.accountId());
    }

    public @Nullable Problem problem() {
        return problem == null ? confirmation.problem() : problem;
    }
}
