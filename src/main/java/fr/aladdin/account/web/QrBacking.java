package fr.aladdin.account.web;

import fr.aladdin.site.Cookies;
import fr.aladdin.site.SeeOther;
import fr.aladdin.site.ShortCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The address in a card's QR code. It signs nobody in: it takes the code out of the address, where history and caches
 * would keep it, into a cookie of ten minutes, and asks for a word of the card.
 */
@Named("signinQr")
@RequestScoped
public class QrBacking {

    private static final String CODE = "[A-Za-z0-9_-]{40,100}";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Cookies cookies;

    public void respond() {
        String code = request.getParameter("c");
        if (code == null || !code.matches(CODE)) {
            SeeOther.to("/signin?again=code");
            return;
        }
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        cookies.carry(response, ShortCookie.CARD, code);
        SeeOther.to("/signin/word");
    }
}
