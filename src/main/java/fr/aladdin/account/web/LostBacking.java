package fr.aladdin.account.web;

import fr.aladdin.account.OpenWithLetter;
import fr.aladdin.account.Opening;
import fr.aladdin.account.RealAddress;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.platform.OutgoingMail;
import fr.aladdin.site.Asked;
import fr.aladdin.site.NetworkAddress;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody cannot enter any more: they ask for a code at their own address, or read how a trainer gives the account back.
 * What is remarked comes from the typing alone; what comes after is the same whatever is true.
 */
@Named("signinLost")
@RequestScoped
public class LostBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private OpenWithLetter open;

    @Inject
    private Entrance entrance;

    @Inject
    private OutgoingMail mail;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private NetworkAddress network;

    private @Nullable Problem problem;
    private Optional<String> numberRemark = Optional.empty();
    private Optional<String> addressRemark = Optional.empty();

    public void respond() {
        if (asked.has("again", "over")) {
            problem = Problem.of(msg, "account_letter.over");
        }
        if (!asked.posted()) {
            return;
        }
        if (!mail.possible()) {
            problem = Problem.of(msg, "account_lost.not_here");
            return;
        }
        numberRemark = typed().numberRemark().map(remark -> msg.of(remark.key(), remark.count()));
        addressRemark = RealAddress.slipIn(address()).map(slip -> msg.get("account_address.slip_" + slip.id()));
        if (numberRemark.isEmpty() && addressRemark.isEmpty()) {
            ask(RealAddress.of(address()));
        } else {
            problem = Problem.of(msg, "account_signin.gaps");
        }
    }

    private void ask(RealAddress address) {
        String from = network.of(request);
        Opening before = open.beforeAsking(number(), address, from, asked.key());
        if (before.mustWait()) {
            problem = Problem.of(msg, "account_letter.missed", before);
        } else {
            entrance.keep(open.ask(number(), address, from, asked.key()));
            SeeOther.to("/signin/letter");
        }
    }

    /** Whether letters can be sent from here. */
    public boolean possible() {
        return mail.possible();
    }

    public @Nullable Problem problem() {
        return problem;
    }

    public String number() {
        return typed().number();
    }

    public @Nullable String numberRemark() {
        return numberRemark.orElse(null);
    }

    public String address() {
        return asked.text("address");
    }

    public @Nullable String addressRemark() {
        return addressRemark.orElse(null);
    }

    private TypedCard typed() {
        return TypedCard.read(request::getParameter);
    }
}
