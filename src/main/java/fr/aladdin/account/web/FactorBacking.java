package fr.aladdin.account.web;

import fr.aladdin.account.HalfOpening;
import fr.aladdin.account.Opening;
import fr.aladdin.account.SecondFactors;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.NetworkAddress;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** After the passphrase, where a telephone belongs to the account: its code is asked, or one of the paper. */
@Named("signinFactor")
@RequestScoped
public class FactorBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private Entrance entrance;

    @Inject
    private SecondFactors factors;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private NetworkAddress network;

    private @Nullable Problem problem;

    public void respond() {
        Optional<HalfOpening> half = entrance.awaited();
        if (half.isEmpty()) {
            SeeOther.to("/signin?again=expired");
        } else if (asked.posted() && asked.has("act", "leave")) {
            entrance.breakOff();
        } else if (asked.posted()) {
            judge(half.get());
        }
    }

    private void judge(HalfOpening half) {
        String typed = SecretField.read(request, "code");
        if (typed.isBlank()) {
            problem = Problem.of(msg, "account_factor.none");
            return;
        }
        Opening opening = factors.check(half.account(), typed, network.of(request), asked.key());
        if (opening.opened()) {
            entrance.admit(half.account(), half.device());
        } else {
            problem = Problem.of(msg, "account_factor.missed", opening);
        }
    }

    public @Nullable Problem problem() {
        return problem;
    }
}
