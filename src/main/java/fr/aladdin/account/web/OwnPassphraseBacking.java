package fr.aladdin.account.web;

import fr.aladdin.account.Opening;
import fr.aladdin.account.OwnPassphrases;
import fr.aladdin.account.Passphrase;
import fr.aladdin.account.SecretHashing;
import fr.aladdin.account.SignedIn;
import fr.aladdin.site.Asked;
import fr.aladdin.site.NetworkAddress;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A participant chooses a passphrase for their own account, or another one. What is typed is judged, hashed, never shown again. */
@Named("accountPassphrase")
@RequestScoped
public class OwnPassphraseBacking {

    private static final String PAGE = "/account/passphrase";
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
    private SecretHashing hashing;

    @Inject
    private NetworkAddress network;

    private @Nullable String remark;

    public void respond() {
        if (!asked.posted()) {
            return;
        }
        try {
            Passphrase typed = new Passphrase(SecretField.read(request, "passphrase"));
            remark = slip(typed).orElse(null);
            if (remark == null) {
                String hash = hashing.hash(typed.text());
                asked.once(() -> passphrases.choose(signedIn.accountId(), hash, signedIn.signInId()));
                SeeOther.to(PAGE + "?done=chosen");
            }
        } catch (SecretHashing.TooBusy crowd) {
            remark = "busy";
        }
    }

    /** The last part of the key of what is said: first about what is chosen, then about who chooses. */
    private Optional<String> slip(Passphrase typed) {
        Optional<Passphrase.Slip> slip = typed.slipOfOwn(signedIn.firstName());
        if (slip.isPresent()) {
            return slip.map(one -> one.name().toLowerCase(Locale.ROOT));
        }
        if (!typed.equals(new Passphrase(SecretField.read(request, "again")))) {
            return Optional.of("different");
        }
        Opening opening =
                passphrases.confirm(signedIn.accountId(), SecretField.read(request, "current"), network.of(request));
        return opening.opened() ? Optional.empty() : Optional.of(opening.mustWait() ? "wait" : "current");
    }

    /** Whether the person has one already, which is then asked for. */
    public boolean owned() {
        return passphrases.has(signedIn.accountId());
    }

    public boolean done() {
        return asked.has("done", "chosen") && owned();
    }

    /** What is said beside the field of that name; absent when nothing is. */
    public @Nullable String remarkAt(String field) {
        String said = remark;
        if (said == null) {
            return null;
        }
        String at = ABOUT_CURRENT.contains(said) ? "current" : said.equals("different") ? "again" : "passphrase";
        return at.equals(field) ? said : null;
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
