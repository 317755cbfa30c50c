package fr.aladdin.account.web;

import fr.aladdin.account.Device;
import fr.aladdin.account.OpenAccount;
import fr.aladdin.account.Opening;
import fr.aladdin.account.SecretHashing;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.NetworkAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Staff enter with an e-mail address and a passphrase. They read other people's data: every computer counts as shared,
 * so that a forgotten one closes by itself.
 */
@Named("signinStaff")
@RequestScoped
public class StaffBacking {

    private static final int LONGEST = 200;

    @Inject
    private HttpServletRequest request;

    @Inject
    private OpenAccount open;

    @Inject
    private Entrance entrance;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private NetworkAddress network;

    private @Nullable Problem problem;
    private boolean remarks;

    public void respond() {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        remarks = email().isBlank() || passphrase().isBlank();
        if (remarks) {
            problem = Problem.of(msg, "account_signin.gaps");
            return;
        }
        try {
            Opening opening = open.withPassphrase(email(), passphrase(), network.of(request));
            if (opening.opened()) {
                entrance.enter(opening.account().orElseThrow(), Device.SHARED);
            } else {
                problem = Problem.of(msg, "account_staff.missed", opening);
            }
        } catch (SecretHashing.TooBusy crowd) {
            problem = Problem.of(msg, "account_signin.busy");
        }
    }

    public @Nullable Problem problem() {
        return problem;
    }

    public boolean expired() {
        return problem == null && "expired".equals(request.getParameter("again"));
    }

    public String email() {
        return read("email");
    }

    public @Nullable String emailRemark() {
        return remarks && email().isBlank() ? msg.get("account_staff.email_none") : null;
    }

    public @Nullable String passphraseRemark() {
        return remarks && passphrase().isBlank() ? msg.get("account_staff.passphrase_none") : null;
    }

    private String passphrase() {
        return read("passphrase");
    }

    private String read(String field) {
        String typed = request.getParameter(field);
        return typed == null ? "" : typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }
}
