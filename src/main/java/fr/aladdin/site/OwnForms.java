package fr.aladdin.site;

import fr.aladdin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Accepts a state-changing request only when the browser says that it comes from our own pages: Fetch Metadata where it
 * is sent, else the Origin. Every browser we serve sends one of them with a form.
 */
@ApplicationScoped
class OwnForms {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    /** Far above what the longest form of ours can send, each sign escaped. */
    private static final long LARGEST = 1_500_000;

    @Inject
    private Settings settings;

    /** Whether more is sent than any form of ours holds, or an unknown amount. */
    static boolean isTooLarge(HttpServletRequest request) {
        long bytes = request.getContentLengthLong();
        return bytes > LARGEST || (bytes < 0 && request.getHeader("Transfer-Encoding") != null);
    }

    boolean accepts(HttpServletRequest request) {
        return accepts(request, settings.publicUrl());
    }

    static boolean accepts(HttpServletRequest request, String publicUrl) {
        if (HARMLESS.contains(request.getMethod())) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null
                && (origin.equals(publicUrl) || origin.equals(request.getScheme() + "://" + request.getHeader("Host")));
    }
}
