package fr.aladdin.site;

/** What a browser carries from one page to a later one for some minutes, in a cookie that only these pages are sent. */
public enum ShortCookie {
    /** The code of a card whose QR was opened. */
    CARD("card", "/signin", 600),
    /** Whose code of a telephone is awaited, sealed. */
    HALF_OPENING("half", "/signin", 600),
    /** That a recovery letter was asked for here, sealed. */
    ASKED_LETTER("letter", "/signin", 900),
    /** The words drawn in practice, sealed. */
    DRAWN_WORDS("words", "/learning/step", 1800),
    /** The token of a link with which a passphrase is chosen. */
    PASSPHRASE_LINK("link", "/signin/passphrase", 3600);

    final String cookie;
    final String path;
    final int seconds;

    ShortCookie(String cookie, String path, int seconds) {
        this.cookie = cookie;
        this.path = path;
        this.seconds = seconds;
    }
}
