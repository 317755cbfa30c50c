package fr.aladdin.account.web;

import fr.aladdin.account.Accounts;
import fr.aladdin.account.Erasure;
import fr.aladdin.account.OpenAccount;
import fr.aladdin.account.Opening;
import fr.aladdin.account.SecretHashing;
import fr.aladdin.account.SignedIn;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.NetworkAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participant erases everything that is held about them: told what goes and what stays, they say once more what opens
 * their account, so that nobody does it at a computer left open.
 */
@Named("accountErase")
@RequestScoped
public class EraseBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Accounts accounts;

    @Inject
    private OpenAccount open;

    @Inject
    private Erasure erasure;

    @Inject
    private Entrance entrance;

    @Inject
    private NetworkAddress network;

    @Inject
    private MessagesOfPage msg;

    private @Nullable Problem problem;

    public void respond() {
        if (!asked.posted()) {
            return;
        }
        String secret = SecretField.read(request, "secret");
        if (secret.isBlank()) {
            problem = Problem.of(msg, key("none"));
            return;
        }
        try {
            Opening opening = open.confirm(person(), secret, network.of(request));
            if (opening.opened()) {
                erase();
            } else {
                problem = Problem.of(msg, key("missed"), opening);
            }
        } catch (SecretHashing.TooBusy crowd) {
            problem = Problem.of(msg, "account_signin.busy");
        }
    }

    private void erase() {
        UUID person = person();
        entrance.leaveForGood(() -> erasure.erase(person, null));
    }

    public @Nullable Problem problem() {
        return problem;
    }

    /** Whether the account opens with a passphrase and no longer with the words of the card. */
    public boolean passphrase() {
        return accounts.hasPassphrase(person());
    }

    private String key(String what) {
        return "account_erase." + what + (passphrase() ? "_passphrase" : "_card");
    }

    private UUID person() {
        return signedIn.accountId();
    }
}
