package fr.aladdin.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of the page in hand, to come back to after a change of settings. */
@Named
@RequestScoped
public class Here {

    private static final String HOME = "/";
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._~%&=?/+:@-]*");

    @Inject
    private HttpServletRequest request;

    public String address() {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String broken) {
            return own(broken);
        }
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        return own(address);
    }

    /** The same address as the value of a query parameter. */
    public String encoded() {
        return URLEncoder.encode(address(), StandardCharsets.UTF_8);
    }

    /** The page that the reader came from, where a link or a form has carried it along. */
    public String back() {
        return own(request.getParameter("back"));
    }

    /** {@link #back()} as the value of a query parameter, to carry it further. */
    public String encodedBack() {
        return URLEncoder.encode(back(), StandardCharsets.UTF_8);
    }

    /** The given address when it is a page of this site, else the home page: a form field may have been changed. */
    public static String own(@Nullable String address) {
        if (address == null) {
            return HOME;
        }
        boolean ours = PATH.matcher(address).matches() && !address.startsWith("//") && !address.endsWith(".xhtml");
        return ours ? address : HOME;
    }
}
