package fr.aladdin.account.web;

import fr.aladdin.account.Device;
import fr.aladdin.account.OpenAccount;
import fr.aladdin.account.Opening;
import fr.aladdin.account.SecretHashing;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.NetworkAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Entering with the number of the card and a passphrase of one's own. A slip shows the number again, never the passphrase. */
@Named("signinOwn")
@RequestScoped
public class OwnBacking {

    private static final int LONGEST_NUMBER = 20;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private OpenAccount open;

    @Inject
    private Entrance entrance;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private NetworkAddress network;

    private @Nullable Problem problem;

    public void respond() {
        if (!asked.posted()) {
            return;
        }
        String passphrase = SecretField.read(request, "passphrase");
        if (number().isEmpty() || passphrase.isBlank()) {
            problem = Problem.of(msg, "account_signin.gaps");
            return;
        }
        try {
            Opening opening = open.withOwnPassphrase(number(), passphrase, network.of(request));
            if (opening.opened()) {
                entrance.enter(opening.account().orElseThrow(), Device.of(request.getParameter("device")));
            } else {
                problem = Problem.of(msg, "account_own.missed", opening);
            }
        } catch (SecretHashing.TooBusy crowd) {
            problem = Problem.of(msg, "account_signin.busy");
        }
    }

    public @Nullable Problem problem() {
        return problem;
    }

    public String number() {
        String typed = asked.text("number");
        return typed.substring(0, Math.min(LONGEST_NUMBER, typed.length()));
    }

    public boolean mine() {
        return Device.of(request.getParameter("device")) == Device.MINE;
    }

    /** Whether what is typed can be read on the screen. */
    public boolean shown() {
        return asked.has("show", "1");
    }

    public String address() {
        return shown() ? "/signin/own?show=1" : "/signin/own";
    }

    /** The same page with the letters shown, or hidden again. */
    public String otherAddress() {
        return shown() ? "/signin/own" : "/signin/own?show=1";
    }
}
