package fr.aladdin.account.web;

import fr.aladdin.account.Accounts;
import fr.aladdin.account.OpenAccount;
import fr.aladdin.account.Opening;
import fr.aladdin.account.SecretHashing;
import fr.aladdin.account.SignIns;
import fr.aladdin.account.SignedIn;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.NetworkAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Before a way in is added or taken off, whoever sits here shows once more what opens the account, so that nobody does it at a
 * computer left open. It is one more field of the form itself, and is not asked again for {@link SignIns#CONFIRMED}.
 */
@Named
@RequestScoped
public class Confirmation {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Accounts accounts;

    @Inject
    private OpenAccount open;

    @Inject
    private SignIns signIns;

    @Inject
    private NetworkAddress network;

    @Inject
    private MessagesOfPage msg;

    private @Nullable Problem problem;

    /** Whether the act may be done: they have shown it lately, or with this form. */
    boolean given() {
        return !asked() || judge(SecretField.read(request, "secret"));
    }

    private boolean judge(String secret) {
        if (secret.isBlank()) {
            problem = Problem.of(msg, key("none"));
            return false;
        }
        try {
            Opening opening = open.confirm(signedIn.accountId(), secret, network.of(request));
            if (opening.opened()) {
                signIns.confirm(signedIn.signInId());
            } else {
                problem = Problem.of(msg, key("missed"), opening);
            }
            return opening.opened();
        } catch (SecretHashing.TooBusy crowd) {
            problem = Problem.of(msg, "account_signin.busy");
            return false;
        }
    }

    /** Whether the form has the field. */
    public boolean asked() {
        return !signIns.isConfirmed(signedIn.signInId());
    }

    /** Whether the account opens with a passphrase and no longer with the words of the card. */
    public boolean passphrase() {
        return accounts.hasPassphrase(signedIn.accountId());
    }

    /** What was missing; absent when nothing was. */
    public @Nullable Problem problem() {
        return problem;
    }

    private String key(String what) {
        return "account_confirm." + what + (passphrase() ? "_passphrase" : "_card");
    }
}
