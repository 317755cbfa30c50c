package fr.aladdin.site;

import fr.aladdin.account.SignedIn;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one place that says who may open which part of the site. What may be seen within a part (one's own passages, the
 * people of one's own groups) is asked of the data itself.
 */
enum Access {
    ALLOWED,
    SIGN_IN,
    SIGN_IN_STAFF,
    REFUSED;

    /** The only way in which addresses of our pages are written. */
    private static final Pattern PLAIN = Pattern.compile("/|(?:/(?!\\.)[A-Za-z0-9._-]+)+");

    private static final Set<String> VALIDATORS =
            Set.of("/hours/ledger", "/hours/months", "/hours/validation", "/hours/month.pdf", "/hours/coop.csv");

    /**
     * @param path as it was asked, undecoded. Written in any other way, with an escape, a parameter, an empty part or
     *     dots, it names nothing: the server would still find the page that is not found here.
     */
    static Access to(String path, SignedIn visitor) {
        if (!PLAIN.matcher(path).matches() || path.endsWith(".xhtml") || under(path, "/errors")) {
            return REFUSED;
        }
        if (under(path, "/account/team")) {
            return visitor.staff() ? ALLOWED : visitor.known() ? REFUSED : SIGN_IN_STAFF;
        }
        if (under(path, "/account")
                || under(path, "/learning")
                || under(path, "/mailbox")
                || under(path, "/revision")
                || under(path, "/hours/here")
                || under(path, "/board/help")
                || under(path, "/certificate/mine")) {
            return visitor.participant() ? ALLOWED : visitor.known() ? REFUSED : SIGN_IN;
        }
        if (VALIDATORS.contains(path)) {
            return visitor.validator() ? ALLOWED : visitor.known() ? REFUSED : SIGN_IN_STAFF;
        }
        if (path.equals("/workshop/replacement")) {
            boolean leads = visitor.leadTrainer() || visitor.administrator();
            return leads ? ALLOWED : visitor.known() ? REFUSED : SIGN_IN_STAFF;
        }
        if (path.equals("/hours/place")) {
            return visitor.leadTrainer() ? ALLOWED : visitor.known() ? REFUSED : SIGN_IN_STAFF;
        }
        if (Stream.of("/training", "/workshop", "/hours", "/board", "/certificate")
                .anyMatch(part -> under(path, part))) {
            return visitor.trainer() ? ALLOWED : visitor.known() ? REFUSED : SIGN_IN_STAFF;
        }
        if (under(path, "/instruction")) {
            return visitor.instructor() ? ALLOWED : visitor.known() ? REFUSED : SIGN_IN_STAFF;
        }
        if (under(path, "/administration") || under(path, "/network")) {
            return visitor.administrator() ? ALLOWED : visitor.known() ? REFUSED : SIGN_IN_STAFF;
        }
        return ALLOWED;
    }

    /** Pages of the team, which are written in French and English. */
    static boolean isForTeam(String path) {
        return !under(path, "/hours/here")
                && !under(path, "/board/help")
                && !under(path, "/certificate/mine")
                && Stream.of(
                                "/training",
                                "/workshop",
                                "/hours",
                                "/board",
                                "/certificate",
                                "/instruction",
                                "/administration",
                                "/network",
                                "/account/team",
                                "/signin/passphrase")
                        .anyMatch(part -> under(path, part));
    }

    private static boolean under(String path, String part) {
        return path.equals(part) || path.startsWith(part + "/");
    }
}
