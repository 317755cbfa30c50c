package fr.aladdin.account.web;

import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Leaving: the button of every header. Opening the address by hand leaves nothing. */
@Named("signinOut")
@RequestScoped
public class OutBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Entrance entrance;

    public void respond() {
        if (request.getMethod().equals("POST")) {
            entrance.leave();
        } else {
            SeeOther.to("/");
        }
    }
}
