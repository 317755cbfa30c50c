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
 * The eight cookies of Aladdin: the sign-in, the display settings before sign-in, for ten minutes the code of a card whose
 * QR was opened, the fact that a language was just chosen and, sealed, whose code of a telephone is awaited, for a quarter
 * of an hour, sealed, that a recovery letter was asked for here, for half an hour, sealed, the words drawn in practice, and
 * for an hour the token of a link with which a passphrase is chosen.
 * None is readable by scripts or sent to anyone else.
 */
@ApplicationScoped
public class Cookies {

    private static final String DISPLAY = "display";
    private static final int DISPLAY_SECONDS = 365 * 24 * 3600;
    private static final String CHOSEN = "chosen";
    private static final String LANGUAGE = "language";
    private static final int CODE_SECONDS = 600;
    private static final int FAREWELL_SECONDS = 300;
    private static final String HALF = "half";
    private static final String LETTER = "letter";
    private static final int LETTER_SECONDS = 900;
    private static final String DRAWN = "words";
    private static final String DRAWN_PATH = "/learning/step";
    private static final int DRAWN_SECONDS = 1800;
    private static final String LINK = "link";
    private static final String LINK_PATH = "/signin/passphrase";
    private static final int LINK_SECONDS = 3600;

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
        cookie.setMaxAge(CODE_SECONDS);
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

    public Optional<String> cardCode(HttpServletRequest request) {
        return find(request, "card").filter(value -> !value.isBlank());
    }

    public void keepCardCode(HttpServletResponse response, String code) {
        Cookie cookie = cookie("card", code, "/signin");
        cookie.setMaxAge(CODE_SECONDS);
        response.addCookie(cookie);
    }

    public void forgetCardCode(HttpServletResponse response) {
        Cookie cookie = cookie("card", "", "/signin");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    /** Whose second factor is awaited, sealed; empty when nobody's is. */
    public Optional<String> halfOpening(HttpServletRequest request) {
        return find(request, HALF).filter(value -> !value.isBlank());
    }

    public void keepHalfOpening(HttpServletResponse response, String sealed) {
        Cookie cookie = cookie(HALF, sealed, "/signin");
        cookie.setMaxAge(CODE_SECONDS);
        response.addCookie(cookie);
    }

    public void forgetHalfOpening(HttpServletResponse response) {
        Cookie cookie = cookie(HALF, "", "/signin");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    /** That a recovery letter was asked for here, sealed; empty when none was. */
    public Optional<String> askedLetter(HttpServletRequest request) {
        return find(request, LETTER).filter(value -> !value.isBlank());
    }

    public void keepAskedLetter(HttpServletResponse response, String sealed) {
        Cookie cookie = cookie(LETTER, sealed, "/signin");
        cookie.setMaxAge(LETTER_SECONDS);
        response.addCookie(cookie);
    }

    public void forgetAskedLetter(HttpServletResponse response) {
        Cookie cookie = cookie(LETTER, "", "/signin");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    /** The words drawn in practice, sealed; empty when none are on their way. */
    public Optional<String> drawnWords(HttpServletRequest request) {
        return find(request, DRAWN).filter(value -> !value.isBlank());
    }

    public void keepDrawnWords(HttpServletResponse response, String sealed) {
        Cookie cookie = cookie(DRAWN, sealed, DRAWN_PATH);
        cookie.setMaxAge(DRAWN_SECONDS);
        response.addCookie(cookie);
    }

    public void forgetDrawnWords(HttpServletResponse response) {
        Cookie cookie = cookie(DRAWN, "", DRAWN_PATH);
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    /** The token of the link that was opened to choose a passphrase; empty when none was. */
    public Optional<String> passphraseLink(HttpServletRequest request) {
        return find(request, LINK).filter(value -> !value.isBlank());
    }

    public void keepPassphraseLink(HttpServletResponse response, String token) {
        Cookie cookie = cookie(LINK, token, LINK_PATH);
        cookie.setMaxAge(LINK_SECONDS);
        response.addCookie(cookie);
    }

    public void forgetPassphraseLink(HttpServletResponse response) {
        Cookie cookie = cookie(LINK, "", LINK_PATH);
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
