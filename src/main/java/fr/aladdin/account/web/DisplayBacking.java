package fr.aladdin.account.web;

import fr.aladdin.account.Accounts;
import fr.aladdin.account.DisplayOfPage;
import fr.aladdin.account.DisplaySettings;
import fr.aladdin.account.SignedIn;
import fr.aladdin.site.Cookies;
import fr.aladdin.site.Here;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Choosing how the pages look; the language buttons of every header send their choice here too. */
@Named("displayForm")
@RequestScoped
public class DisplayBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private DisplayOfPage display;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Accounts accounts;

    @Inject
    private Cookies cookies;

    @Inject
    private Here here;

    private boolean tried;

    public void respond() {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        DisplaySettings now = display.settings();
        DisplaySettings chosen = ChosenDisplay.read(now, request::getParameter);
        if (request.getParameter("try") != null) {
            display.use(chosen);
            tried = true;
        } else if (request.getParameter("reset") != null) {
            keep(DisplaySettings.DEFAULT.in(now.language()), false);
        } else {
            keep(chosen, request.getParameter("size") == null);
        }
    }

    private void keep(DisplaySettings chosen, boolean languageAlone) {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        if (signedIn.known()) {
            accounts.choose(signedIn.accountId(), chosen);
        } else {
            cookies.noteJustChosen(response, languageAlone);
        }
        cookies.keepDisplay(response, chosen);
        SeeOther.to(here.back());
    }

    /** Whether the page shows settings that are not kept yet. */
    public boolean tried() {
        return tried;
    }
}
