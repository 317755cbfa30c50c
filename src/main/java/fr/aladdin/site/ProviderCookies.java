package fr.aladdin.site;

import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What a browser keeps for us while it is with an OpenID provider: sealed, so that it can neither read nor change it,
 * and for this site alone.
 */
@ApplicationScoped
public class ProviderCookies {

    @Inject
    private Cookies cookies;

    @Inject
    private Secrets secrets;

    /** What is kept, each under a key of its own. */
    public enum Kept {
        /** A sign-in or a linking that has begun. */
        EXCHANGE(30 * 60),
        /** Where this browser is about to be sent. */
        ONWARD(5 * 60),
        /** That somebody is signed in at a provider who is not, or not yet, signed in here. */
        HINT(30 * 60),
        /** That it will come back from signing out. */
        LEAVING(5 * 60);

        private final int seconds;

        Kept(int seconds) {
            this.seconds = seconds;
        }

        private String plainName() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public void keep(HttpServletResponse response, Kept what, String text) {
        byte[] sealed = secrets.seal("cookie-" + what.plainName(), text.getBytes(StandardCharsets.UTF_8));
        add(response, what, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), what.seconds);
    }

    /** What was kept; empty when it was not, or not by us. */
    public Optional<String> find(HttpServletRequest request, Kept what) {
        return Cookies.find(request, cookies.name(what.plainName()))
                .flatMap(ProviderCookies::decoded)
                .flatMap(bytes -> secrets.open("cookie-" + what.plainName(), bytes))
                .map(text -> new String(text, StandardCharsets.UTF_8));
    }

    public void forget(HttpServletResponse response, Kept what) {
        add(response, what, "", 0);
    }

    /** The prefix that keeps other hosts from setting it asks for the whole site as its path. */
    private void add(HttpServletResponse response, Kept what, String value, int seconds) {
        Cookie cookie = cookies.cookie(cookies.name(what.plainName()), value, "/");
        cookie.setMaxAge(seconds);
        response.addCookie(cookie);
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
