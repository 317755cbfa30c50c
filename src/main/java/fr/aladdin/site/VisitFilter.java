package fr.aladdin.site;

import fr.aladdin.account.DisplayOfPage;
import fr.aladdin.account.DisplaySettings;
import fr.aladdin.account.SignIns;
import fr.aladdin.account.SignedIn;
import fr.aladdin.account.Visitor;
import fr.aladdin.platform.Settings;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * What happens before every page: who asks, how their pages look, whether they may be here, and whether a form comes
 * from our own pages. What goes wrong beyond a page becomes a calm page.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class VisitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String VISITOR = "aladdin.visitor";
    private static final Logger LOG = Logger.getLogger(VisitFilter.class.getName());

    /** Classes of SQLSTATE: connection, rolled back for another's sake, out of means, operator, system. */
    private static final Pattern WITHOUT_DATABASE = Pattern.compile("(08|40|53|57|58).*");

    @Inject
    private transient SignIns signIns;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient DisplayOfPage display;

    @Inject
    private transient Cookies cookies;

    @Inject
    private transient OwnForms ownForms;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            errorPage(request, response, chain);
            return;
        }
        if (path.startsWith("/assets/")) {
            chain.doFilter(request, response);
            return;
        }
        request.setCharacterEncoding("UTF-8");
        SecurityHeaders.set(response, settings.https());
        try {
            visit(request, response, chain, path);
        } catch (IOException | ServletException | RuntimeException failure) {
            resting(response, failure);
        }
    }

    private void visit(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path)
            throws IOException, ServletException {
        Optional<String> token = cookies.signIn(request);
        Optional<Visitor> visitor = token.flatMap(signIns::find);
        visitor.ifPresent(known -> {
            signedIn.recognise(known);
            request.setAttribute(VISITOR, known);
        });
        display.use(visitor.map(Visitor::display).orElseGet(() -> displayHere(request)));
        if (Access.isForTeam(path)) {
            display.speakToTeam();
        }
        if (OwnForms.isTooLarge(request)) {
            LOG.info("refused a form that is far too large: " + path);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (!ownForms.accepts(request)) {
            LOG.info("refused a form that does not come from our pages: " + path);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        switch (Access.to(path, signedIn)) {
            case ALLOWED -> chain.doFilter(request, response);
            case SIGN_IN -> seeOther(response, token.isPresent() ? "/signin?again=expired" : "/");
            case SIGN_IN_STAFF ->
                seeOther(response, token.isPresent() ? "/signin/staff?again=expired" : "/signin/staff");
            case REFUSED -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A page about what went wrong asks the database nothing: it may be the database that is gone. */
    private void errorPage(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(VISITOR) instanceof Visitor known) {
            signedIn.recognise(known);
            display.use(known.display());
        } else {
            display.use(displayHere(request));
        }
        chain.doFilter(new WithoutForm(request), response);
    }

    private DisplaySettings displayHere(HttpServletRequest request) {
        return cookies.display(request).orElseGet(() -> DisplaySettings.DEFAULT.in(PreferredLanguage.of(request)));
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    /** PostgreSQL could not be asked or could not work; what it refuses for the sake of the data is a fault of ours. */
    private static boolean isGone(SQLException refused) {
        String state = refused.getSQLState();
        return state == null || WITHOUT_DATABASE.matcher(state).matches();
    }

    /**
     * A database that is gone for a moment is a reason to come back in a minute, not a fault of the page; a staff form
     * whose state has been forgotten is a page that waited too long.
     */
    private static void resting(HttpServletResponse response, Exception failure) throws IOException {
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && isGone(refused)) {
                status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            } else if (cause instanceof ViewExpiredException) {
                status = HttpServletResponse.SC_GONE;
            }
        }
        LOG.log(Level.WARNING, "a page broke: " + status, failure);
        if (!response.isCommitted()) {
            if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                response.setHeader("Retry-After", "60");
            }
            response.sendError(status);
        }
    }
}
