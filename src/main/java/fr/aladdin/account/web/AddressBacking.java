package fr.aladdin.account.web;

import fr.aladdin.account.AddressCode;
import fr.aladdin.account.AddressCodes;
import fr.aladdin.account.Opening;
import fr.aladdin.account.OwnAddress;
import fr.aladdin.account.OwnAddresses;
import fr.aladdin.account.RealAddress;
import fr.aladdin.account.SignedIn;
import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.platform.OutgoingMail;
import fr.aladdin.site.Asked;
import fr.aladdin.site.NetworkAddress;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A participant records their real address: types it, types the code that comes there, and may take it away again. */
@Named("accountAddress")
@RequestScoped
public class AddressBacking {

    private static final String PAGE = "/account/address";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private OwnAddresses addresses;

    @Inject
    private AddressCodes letters;

    @Inject
    private OutgoingMail mail;

    @Inject
    private NetworkAddress network;

    @Inject
    private ActiveLanguage language;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Confirmation confirmation;

    private @Nullable Problem problem;
    private @Nullable String remark;

    public void respond() {
        if (!asked.posted()) {
            return;
        }
        switch (asked.text("act")) {
            case "send" -> send(asked.text("address"));
            case "again" ->
                addresses
                        .waiting(person())
                        .ifPresent(code -> send(code.address().value()));
            case "confirm" -> confirm();
            case "change" -> end(() -> addresses.forgetCode(person()), "");
            case "remove" -> remove();
            default -> SeeOther.to(PAGE);
        }
    }

    private void send(String typed) {
        remark = RealAddress.slipIn(typed)
                .map(slip -> msg.get("account_address.slip_" + slip.id()))
                .orElse(null);
        if (!mail.possible() || !confirmation.given() || remark != null) {
            return;
        }
        if (!asked.first()) {
            SeeOther.to(PAGE);
            return;
        }
        AddressCodes.Outcome outcome =
                letters.send(person(), RealAddress.of(typed), network.of(request), language.get());
        if (outcome == AddressCodes.Outcome.SENT) {
            SeeOther.to(PAGE);
        } else {
            problem = Problem.of(msg, "account_address." + outcome.name().toLowerCase(Locale.ROOT));
        }
    }

    private void confirm() {
        String typed = asked.text("code");
        if (typed.isBlank()) {
            problem = Problem.of(msg, "account_letter.none");
            return;
        }
        Opening tried = letters.confirm(person(), typed, network.of(request), asked.key());
        if (tried.opened()) {
            SeeOther.to(PAGE + "?done=verified");
        } else {
            String kind = waiting() == null ? "over" : "missed";
            problem = Problem.of(msg, "account_address." + kind, tried);
        }
    }

    private void remove() {
        if (confirmation.given()) {
            end(() -> addresses.remove(person()), "?done=removed");
        }
    }

    private void end(Runnable act, String then) {
        asked.once(act);
        SeeOther.to(PAGE + then);
    }

    /** Whether letters can be sent from here. */
    public boolean possible() {
        return mail.possible();
    }

    /** From which address the letter comes. */
    public String sender() {
        return mail.sender();
    }

    /** The verified address; absent when there is none. */
    public @Nullable OwnAddress own() {
        return addresses.find(person()).orElse(null);
    }

    /** The code that can be typed; absent when none can. */
    public @Nullable AddressCode waiting() {
        return addresses.waiting(person()).orElse(null);
    }

    public @Nullable Problem problem() {
        return problem == null ? confirmation.problem() : problem;
    }

    public @Nullable String remark() {
        return remark;
    }

    private UUID person() {
        return signedIn.accountId();
    }
}
