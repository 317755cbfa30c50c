package fr.aladdin.mailbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link of a practice message says it leads, cut into what matters to a reader: the name of the site, which is
 * the end of what stands before the first slash, and what is around it.
 */
public record LinkTarget(String whole, String before, String site, String after) {
    private static final Pattern ADDRESS = Pattern.compile("((?:[a-z]+://)?(?:[^/?#@]*@)?)([^/?#]+)(.*)");

    /** Reads an address; the name of its site is its last two labels, or three where the world writes so. */
    public static LinkTarget read(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return new LinkTarget(address, "", address, "");
        }
        String host = parts.group(2);
        int cut = start(host);
        return new LinkTarget(address, parts.group(1) + host.substring(0, cut), host.substring(cut), parts.group(3));
    }

    /** Whether what is sent there could be read on the way. */
    public boolean isSecured() {
        return whole.startsWith("https://");
    }

    private static int start(String host) {
        int last = host.lastIndexOf('.');
        int before = last < 0 ? -1 : host.lastIndexOf('.', last - 1);
        return before + 1;
    }
}
