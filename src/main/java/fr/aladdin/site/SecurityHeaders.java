package fr.aladdin.site;

import jakarta.servlet.http.HttpServletResponse;

/** Headers of every page. Participant pages may load nothing but our own style sheets, drawings, sounds and one script. */
final class SecurityHeaders {

    private static final String STRICT = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self';"
            + " script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /** @param https whether people reach this site by HTTPS, which a proxy ends */
    static void set(HttpServletResponse response, boolean https) {
        response.setHeader("Content-Security-Policy", STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()");
        response.setHeader("Cache-Control", "no-store");
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
