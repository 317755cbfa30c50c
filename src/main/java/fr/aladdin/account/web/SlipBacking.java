package fr.aladdin.account.web;

import fr.aladdin.account.Device;
import fr.aladdin.account.OpenWithSlip;
import fr.aladdin.account.Opening;
import fr.aladdin.account.Passphrase;
import fr.aladdin.account.SecretHashing;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.NetworkAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Coming in again with a slip of the trainer: first its code, then a new passphrase, which nobody else sees. What is typed of
 * a passphrase is never shown again; the code is, so that it need not be typed twice.
 */
@Named("signinSlip")
@RequestScoped
public class SlipBacking {

    private static final int LONGEST_CODE = 40;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private OpenWithSlip open;

    @Inject
    private Entrance entrance;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private NetworkAddress network;

    private @Nullable Problem problem;
    private @Nullable String remark;
    private boolean known;

    public void respond() {
        if (!asked.posted()) {
            return;
        }
        if (code().isEmpty()) {
            problem = Problem.of(msg, "account_slip.none");
            return;
        }
        boolean chooses = request.getParameter("passphrase") != null && request.getParameter("letters") == null;
        if (chooses && cameInBefore(NewPassphrase.read(request).typed())) {
            return;
        }
        Opening opening = open.look(code(), network.of(request));
        known = opening.opened();
        if (!known) {
            problem = Problem.of(msg, "account_slip.missed", opening);
        } else if (chooses) {
            choose(NewPassphrase.read(request));
        }
    }

    /** The second click of a double click comes in like the first. */
    private boolean cameInBefore(Passphrase chosen) {
        try {
            Optional<UUID> account = open.again(code(), chosen, network.of(request));
            account.ifPresent(person -> entrance.enter(person, Device.SHARED));
            return account.isPresent();
        } catch (SecretHashing.TooBusy crowd) {
            problem = Problem.of(msg, "account_signin.busy");
            return true;
        }
    }

    private void choose(NewPassphrase chosen) {
        remark = chosen.remark(open.nameOf(code())).orElse(null);
        if (remark == null) {
            keep(chosen.typed());
        }
    }

    private void keep(Passphrase chosen) {
        try {
            Optional<UUID> account = open.choose(code(), chosen, network.of(request));
            known = account.isPresent();
            if (account.isPresent()) {
                entrance.enter(account.get(), Device.SHARED);
            } else if (!cameInBefore(chosen)) {
                problem = Problem.of(msg, "account_slip.missed");
            }
        } catch (SecretHashing.TooBusy crowd) {
            remark = "busy";
        }
    }

    public @Nullable Problem problem() {
        return problem;
    }

    /** Whether the code was right, and the passphrase is asked. */
    public boolean known() {
        return known;
    }

    public String code() {
        String typed = asked.text("code");
        return typed.substring(0, Math.min(LONGEST_CODE, typed.length()));
    }

    /** What is said beside the field of that name; absent when nothing is. */
    public @Nullable String remarkAt(String field) {
        return NewPassphrase.at(field, remark);
    }

    /** Whether what is typed can be read on the screen. */
    public boolean shown() {
        return asked.has(request.getParameter("letters") == null ? "seen" : "letters", "1");
    }
}
