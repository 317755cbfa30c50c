package fr.aladdin.site;

import fr.aladdin.account.Device;
import fr.aladdin.account.DisplaySettings;
import fr.aladdin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * The eight cookies of Aladdin: the sign-in, the display settings before sign-in, for ten minutes the fact that a language
 * was just chosen, and the {@linkplain ShortCookie short ones} that lead from one page to a later one. None is readable by scripts or sent to anyone else.
 */
@ApplicationScoped
public class Cookies {

    private static final String DISPLAY = "display";
    private static final int DISPLAY_SECONDS = 365 * 24 * 3600;
    private static final String CHOSEN = "chosen";
    private static final String LANGUAGE = "language";
    private static final int CHOSEN_SECONDS = 600;
    private static final int FAREWELL_SECONDS = 300;

    @Inject
    private Settings settings;

    public Optional<String> signIn(HttpServletRequest request) {
        return find(request, name("signin"));
    }

    /** On one's own computer the cookie outlives the browser window; on a shared one it does not. */
    public void keepSignIn(HttpServletResponse response, String token, Device device) {
        Cookie cookie = cookie(name("signin"), token, "/");
        cookie.setMaxAge(device == Device.MINE ? (int) device.longest().toSeconds() : -1);
        response.addCookie(cookie);
    }

    public void forgetSignIn(HttpServletResponse response) {
        Cookie cookie = cookie(name("signin"), "", "/");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    public Optional<DisplaySettings> display(HttpServletRequest request) {
        return find(request, DISPLAY).flatMap(DisplaySettings::fromCookie);
    }

    public void keepDisplay(HttpServletResponse response, DisplaySettings display) {
        Cookie cookie = cookie(DISPLAY, display.cookie(), "/");
        cookie.setMaxAge(DISPLAY_SECONDS);
        response.addCookie(cookie);
    }

    /** After leaving: on one's own computer for good, on a shared one only as long as the farewell is read. */
    public void keepDisplay(HttpServletResponse response, DisplaySettings display, Device device) {
        Cookie cookie = cookie(DISPLAY, display.cookie(), "/");
        cookie.setMaxAge(device == Device.MINE ? DISPLAY_SECONDS : FAREWELL_SECONDS);
        response.addCookie(cookie);
    }

    /** Notes that the person here has just chosen a language, or all of the display, before signing in. */
    public void noteJustChosen(HttpServletResponse response, boolean languageAlone) {
        Cookie cookie = cookie(CHOSEN, languageAlone ? LANGUAGE : "all", "/");
        cookie.setMaxAge(CHOSEN_SECONDS);
        response.addCookie(cookie);
    }

    /** A person's own display, changed by what was chosen here in the last minutes before signing in. */
    public DisplaySettings justChosen(HttpServletRequest request, DisplaySettings own) {
        Optional<DisplaySettings> here = display(request);
        Optional<String> chosen = find(request, CHOSEN).filter(value -> !value.isEmpty());
        if (here.isEmpty() || chosen.isEmpty()) {
            return own;
        }
        return chosen.get().equals(LANGUAGE) ? own.in(here.get().language()) : here.get();
    }

    public void forgetJustChosen(HttpServletResponse response) {
        Cookie cookie = cookie(CHOSEN, "", "/");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    /** Empty when the browser carries nothing of the kind. */
    public Optional<String> find(HttpServletRequest request, ShortCookie what) {
        return find(request, what.cookie).filter(value -> !value.isBlank());
    }

    public void carry(HttpServletResponse response, ShortCookie what, String value) {
        Cookie cookie = cookie(what.cookie, value, what.path);
        cookie.setMaxAge(what.seconds);
        response.addCookie(cookie);
    }

    public void drop(HttpServletResponse response, ShortCookie what) {
        Cookie cookie = cookie(what.cookie, "", what.path);
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    Cookie cookie(String name, String value, String path) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.https());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** The prefix makes browsers refuse such a cookie from another host or without HTTPS. */
    String name(String plain) {
        return settings.https() ? "__Host-" + plain : plain;
    }

    static Optional<String> find(HttpServletRequest request, String name) {
        Cookie[] all = request.getCookies();
        return all == null
                ? Optional.empty()
                : Arrays.stream(all)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
