package fr.aladdin.site;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;

/** The answer to a form: 303 and the address of the page that shows what came of it. */
public final class SeeOther {

    private SeeOther() {}

    /**
     * To an OpenID provider that the settings name; nothing that somebody sent decides where it leads.
     *
     * @param provider a whole address
     */
    public static void away(URI provider) {
        answer(provider.toString());
    }

    /** @param address a path of this site, beginning with a slash */
    public static void to(String address) {
        if (!address.startsWith("/") || address.startsWith("//")) {
            throw new IllegalArgumentException("only addresses of this site");
        }
        answer(address);
    }

    private static void answer(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        faces.responseComplete();
    }
}
