package fr.aladdin.account.web;

import fr.aladdin.account.OpenAccount;
import fr.aladdin.account.Opening;
import fr.aladdin.account.OwnPassphrases;
import fr.aladdin.account.SecretHashing;
import fr.aladdin.account.SignedIn;
import fr.aladdin.site.Asked;
import fr.aladdin.site.NetworkAddress;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A participant chooses a passphrase for their own account, or another one. What is typed is judged, hashed, never shown again. */
@Named("accountPassphrase")
@RequestScoped
public class OwnPassphraseBacking {

    private static final String PAGE = "/account/passphrase";
    private static final String DONE = PAGE + "?done=chosen";
    private static final Set<String> ABOUT_CURRENT = Set.of("current", "wait");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private OwnPassphrases passphrases;

    @Inject
    private OpenAccount open;

    @Inject
    private Confirmation confirmation;

    @Inject
    private SecretHashing hashing;

    @Inject
    private NetworkAddress network;

    private @Nullable String remark;

    public void respond() {
        if (!asked.posted()) {
            return;
        }
        if (asked.doneBefore()) {
            SeeOther.to(DONE);
            return;
        }
        try {
            NewPassphrase chosen = NewPassphrase.read(request);
            boolean known = owned() || confirmation.given();
            remark = slip(chosen).orElse(null);
            if (known && remark == null) {
                String hash = hashing.hash(chosen.typed().text());
                asked.once(() -> passphrases.choose(signedIn.accountId(), hash, signedIn.signInId()));
                SeeOther.to(DONE);
            }
        } catch (SecretHashing.TooBusy crowd) {
            remark = "busy";
        }
    }

    /** The last part of the key of what is said: first about what is chosen, then about who chooses. */
    private Optional<String> slip(NewPassphrase chosen) {
        Optional<String> said = chosen.remark(signedIn.firstName());
        if (said.isPresent()) {
            return said;
        }
        return owned() ? slipOfCurrent() : Optional.empty();
    }

    /** Whoever changes a passphrase types the one of today, however lately they have shown it. */
    private Optional<String> slipOfCurrent() {
        Opening opening = open.confirm(signedIn.accountId(), SecretField.read(request, "current"), network.of(request));
        return opening.opened() ? Optional.empty() : Optional.of(opening.mustWait() ? "wait" : "current");
    }

    /** Whether the person has one already, which is then asked for. */
    public boolean owned() {
        return passphrases.has(signedIn.accountId());
    }

    public boolean done() {
        return asked.has("done", "chosen") && owned();
    }

    /** The last part of the key of what did not work; absent when nothing. */
    public @Nullable String remark() {
        return remark;
    }

    /** What is said beside the field of that name; absent when nothing is. */
    public @Nullable String remarkAt(String field) {
        String said = remark;
        return said != null && ABOUT_CURRENT.contains(said)
                ? (field.equals("current") ? said : null)
                : NewPassphrase.at(field, said);
    }

    /** Whether what is typed can be read on the screen. */
    public boolean shown() {
        return asked.has("show", "1");
    }

    public String address() {
        return shown() ? PAGE + "?show=1" : PAGE;
    }

    /** The same page with the letters shown, or hidden again. */
    public String otherAddress() {
        return shown() ? PAGE : PAGE + "?show=1";
    }
}
