package fr.aladdin.account.web;

import fr.aladdin.site.ProviderCookies;
import fr.aladdin.site.ProviderCookies.Kept;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Logger;

/**
 * Back from signing out at a provider. Nothing is left to be done here; a browser that was not sent there by us is told
 * nothing of it.
 */
@Named("signinLogout")
@RequestScoped
public class LogoutBacking {

    private static final Logger LOG = Logger.getLogger(LogoutBacking.class.getName());

    @Inject
    private HttpServletRequest request;

    @Inject
    private ProviderCookies cookies;

    public void respond() {
        String state = request.getParameter("state");
        boolean ours = cookies.find(request, Kept.LEAVING)
                .filter(kept -> kept.equals(state))
                .isPresent();
        cookies.forget(Abroad.response(), Kept.LEAVING);
        cookies.forget(Abroad.response(), Kept.ONWARD);
        if (!ours) {
            LOG.info("somebody came back from signing out with another state than they were given, or none");
        }
        SeeOther.to(ours ? "/?left=1" : "/");
    }
}
