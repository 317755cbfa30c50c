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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Staff enter with an e-mail address and a passphrase. They read other people's data: every computer counts as shared,
 * so that a forgotten one closes by itself.
 */
@Named("signinStaff")
@RequestScoped
public class StaffBacking {

    private static final int LONGEST_EMAIL = 200;
    private static final Set<String> NOTICES = Set.of(
            "expired",
            "provider_unknown",
            "provider_aborted",
            "provider_refused",
            "provider_unreachable",
            "provider_wait");

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
    private boolean remarks;
    private boolean withoutPassphrase;

    public void respond() {
        if (!asked.posted()) {
            return;
        }
        String passphrase = SecretField.read(request, "passphrase");
        withoutPassphrase = passphrase.isBlank();
        remarks = email().isBlank() || withoutPassphrase;
        if (remarks) {
            problem = Problem.of(msg, "account_signin.gaps");
            return;
        }
        try {
            Opening opening = open.withPassphrase(email(), passphrase, network.of(request));
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

    /** Why this page came, as the last part of the key of its sentences; absent when somebody just opened it. */
    public @Nullable String notice() {
        String again = asked.text("again");
        return problem == null && NOTICES.contains(again) ? again : null;
    }

    public String email() {
        String typed = asked.text("email");
        return typed.substring(0, Math.min(LONGEST_EMAIL, typed.length()));
    }

    public @Nullable String emailRemark() {
        return remarks && email().isBlank() ? msg.get("account_staff.email_none") : null;
    }

    public @Nullable String passphraseRemark() {
        return remarks && withoutPassphrase ? msg.get("account_staff.passphrase_none") : null;
    }
}
