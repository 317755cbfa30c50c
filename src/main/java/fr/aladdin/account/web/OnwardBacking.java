package fr.aladdin.account.web;

import fr.aladdin.site.ProviderCookies;
import fr.aladdin.site.ProviderCookies.Kept;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Between a form of ours and a provider: the browser goes on by itself, or with the button. It leads where this very
 * site decided a moment ago, sealed in the browser, and nowhere else.
 */
@Named("signinOnward")
@RequestScoped
public class OnwardBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private ProviderCookies cookies;

    private String why = "enter";
    private String address = "/";

    public void respond() {
        Optional<String> kept = cookies.find(request, Kept.ONWARD).filter(text -> text.contains(" "));
        if (kept.isEmpty()) {
            SeeOther.to("/");
            return;
        }
        String[] parts = kept.get().split(" ", 2);
        why = parts[0];
        address = parts[1];
        Abroad.response().setHeader("Refresh", "0; url=" + address);
    }

    /** {@code enter} or {@code leave}. */
    public String why() {
        return why;
    }

    public String address() {
        return address;
    }
}
