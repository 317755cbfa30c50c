package fr.aladdin.account.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Passphrase;
import fr.aladdin.account.PassphraseResets;
import fr.aladdin.account.SecretHashing;
import fr.aladdin.site.Cookies;
import fr.aladdin.site.SeeOther;
import fr.aladdin.site.ShortCookie;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff chooses a passphrase with a one-time link. The token goes out of the address, where history would keep
 * it, into a cookie. What is typed is judged, hashed, and never shown again.
 */
@Named("signinPassphrase")
@RequestScoped
public class PassphraseBacking {

    private static final String PAGE = "/signin/passphrase";
    private static final String TOKEN = "[A-Za-z0-9_-]{20,100}";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Cookies cookies;

    @Inject
    private PassphraseResets resets;

    @Inject
    private SecretHashing hashing;

    private @Nullable Account account;
    private @Nullable String remark;

    @PostConstruct
    void read() {
        account = cookies.find(request, ShortCookie.PASSPHRASE_LINK)
                .flatMap(resets::find)
                .orElse(null);
    }

    public void respond() {
        Account found = account;
        String token = request.getParameter("token");
        if (token != null) {
            take(token);
        } else if (found != null && request.getMethod().equals("POST")) {
            choose(found);
        }
    }

    private void take(String token) {
        if (token.matches(TOKEN)) {
            cookies.carry(Abroad.response(), ShortCookie.PASSPHRASE_LINK, token);
        } else {
            cookies.drop(Abroad.response(), ShortCookie.PASSPHRASE_LINK);
        }
        SeeOther.to(PAGE);
    }

    private void choose(Account found) {
        Passphrase typed = new Passphrase(field("passphrase"));
        Optional<Passphrase.Slip> slip = typed.slip(found.email().orElse(""));
        if (slip.isPresent()) {
            remark = slip.get().name().toLowerCase(Locale.ROOT);
        } else if (!typed.equals(new Passphrase(field("again")))) {
            remark = "different";
        } else {
            keep(typed);
        }
    }

    private void keep(Passphrase chosen) {
        try {
            if (resets.use(token(), hashing.hash(chosen.text()))) {
                cookies.drop(Abroad.response(), ShortCookie.PASSPHRASE_LINK);
                SeeOther.to(PAGE + "?done=1");
            } else {
                account = null;
            }
        } catch (SecretHashing.TooBusy crowd) {
            remark = "busy";
        }
    }

    /** Whether the link still sets a passphrase. */
    public boolean usable() {
        return account != null;
    }

    public boolean done() {
        return "1".equals(request.getParameter("done"));
    }

    public String name() {
        return Objects.requireNonNull(account).displayName();
    }

    public String email() {
        return Objects.requireNonNull(account).email().orElse("");
    }

    /** Whether what is typed can be read on the screen. */
    public boolean shown() {
        return "1".equals(request.getParameter("show"));
    }

    /** The same page with the letters shown, or hidden again. */
    public String otherAddress() {
        return shown() ? PAGE : PAGE + "?show=1";
    }

    public String address() {
        return shown() ? PAGE + "?show=1" : PAGE;
    }

    public @Nullable String remark() {
        return remark;
    }

    private String token() {
        return cookies.find(request, ShortCookie.PASSPHRASE_LINK).orElse("");
    }

    private String field(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
